package vn.gov.laichau.dvc.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Keeps files in the database, in pieces of 256 KiB: one transaction and one backup with everything else. A file lies in a
 * temporary file while it is checked, never whole in memory.
 */
@ApplicationScoped
public class DatabaseFileStore implements FileStore {

    static final int PIECE = 256 * 1024;
    private static final int LONGEST_NAME = 200;

    @Resource(lookup = "java:/jdbc/dvc")
    DataSource dataSource;

    @Inject
    StoredFiles files;

    @Inject
    FileScanner scanner;

    @Inject
    Clock clock;

    @Override
    public StoredFile store(String name, InputStream content, long maxBytes) {
        try {
            var temporary = Files.createTempFile("dvc-", ".upload");
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                long size = copy(content, temporary, digest, maxBytes);
                var cleanName = cleanName(name);
                var type = scanner.scan(temporary, cleanName);
                var file = new StoredFile(cleanName, type, size, HexFormat.of().formatHex(digest.digest()),
                        clock.instant());
                files.add(file);
                writePieces(file, temporary);
                return file;
            } finally {
                Files.delete(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException | SQLException e) {
            throw new EJBException("a file could not be kept", e);
        }
    }

    @Override
    public void copyTo(UUID file, OutputStream out) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select c.bytes from dvc.file_chunk c "
                        + "join dvc.stored_file f on f.id = c.file_id where f.uuid = ? and c.position = ?")) {
            for (int position = 0;; position++) {
                query.setObject(1, file);
                query.setInt(2, position);
                try (var found = query.executeQuery()) {
                    if (!found.next()) {
                        return;
                    }
                    out.write(found.getBytes(1));
                }
            }
        } catch (SQLException e) {
            throw new EJBException("a file could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long copy(InputStream content, Path to, MessageDigest digest, long maxBytes) throws IOException {
        long size = 0;
        try (var out = Files.newOutputStream(to)) {
            var buffer = new byte[PIECE];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > maxBytes) {
                    throw new FileTooLarge(maxBytes / (1024 * 1024));
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new FileEmpty();
        }
        return size;
    }

    private void writePieces(StoredFile file, Path from) throws IOException, SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into dvc.file_chunk (file_id, position, bytes) values (?, ?, ?)");
                var in = Files.newInputStream(from)) {
            int position = 0;
            var buffer = new byte[PIECE];
            for (int read = in.readNBytes(buffer, 0, PIECE); read > 0; read = in.readNBytes(buffer, 0, PIECE)) {
                insert.setLong(1, file.getId());
                insert.setInt(2, position++);
                insert.setBytes(3, read == PIECE ? buffer : Arrays.copyOf(buffer, read));
                insert.executeUpdate();
            }
        }
    }

    static String cleanName(String name) {
        var last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = Normalizer.normalize(last, Normalizer.Form.NFC).replaceAll("[\\p{Cntrl}\"<>|:*?]+", " ").strip();
        var named = clean.isEmpty() ? "tep" : clean;
        return named.length() <= LONGEST_NAME ? named : named.substring(named.length() - LONGEST_NAME);
    }
}
