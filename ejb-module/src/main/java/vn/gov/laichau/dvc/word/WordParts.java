package vn.gov.laichau.dvc.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a Word file by name, unpacked within limits; and packed again. */
final class WordParts {

    /** What is taken from outside, in bytes. */
    static final int LARGEST = 3 * 1024 * 1024;

    private static final int LARGEST_PART = 4 * 1024 * 1024;
    private static final int LARGEST_WHOLE = 12 * 1024 * 1024;
    private static final int MOST_PARTS = 300;
    private static final int PIECE = 16 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private WordParts() {
    }

    /** Fails with {@link WordRefused}. */
    static Map<String, byte[]> unpack(byte[] file) {
        if (file.length > LARGEST) {
            throw new WordRefused(WordRefused.Reason.TOO_LARGE, String.valueOf(LARGEST / (1024 * 1024)));
        }
        if (begins(file, OLE)) {
            throw new WordRefused(WordRefused.Reason.OLD_OR_LOCKED);
        }
        if (!begins(file, ZIP)) {
            throw new WordRefused(WordRefused.Reason.NOT_WORD);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var parts = new HashMap<String, byte[]>();
            int room = LARGEST_WHOLE;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = read(zip, Math.min(LARGEST_PART, room));
                room -= part.length;
                if (!entry.isDirectory() && parts.put(entry.getName().toLowerCase(Locale.ROOT), part) != null) {
                    throw new WordRefused(WordRefused.Reason.DAMAGED);
                }
                if (parts.size() > MOST_PARTS) {
                    throw new WordRefused(WordRefused.Reason.TOO_MUCH_INSIDE);
                }
            }
            return parts;
        } catch (ZipException | IllegalArgumentException e) {
            throw new WordRefused(WordRefused.Reason.DAMAGED);
        } catch (IOException e) {
            throw new WordRefused(WordRefused.Reason.DAMAGED);
        }
    }

    private static byte[] read(ZipInputStream zip, int most) throws IOException {
        var out = new ByteArrayOutputStream();
        var buffer = new byte[PIECE];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            if (out.size() + read > most) {
                throw new WordRefused(WordRefused.Reason.TOO_MUCH_INSIDE);
            }
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }

    static boolean begins(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    static byte[] pack(LinkedHashMap<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
