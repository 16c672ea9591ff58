package vn.gov.laichau.dvc.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** The folders of LibreOffice, a document each; what a killed server left of people's documents goes at the next start. */
@Singleton
@Startup
@PermitAll
public class OfficeFolders {

    private static final Logger LOG = Logger.getLogger(OfficeFolders.class.getName());
    private static final String PREFIX = "dvc-office-";
    /** Another node on this machine may be printing. */
    private static final Duration OLD = Duration.ofMinutes(10);

    @PostConstruct
    void clean() {
        removeOld(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static Path create() throws IOException {
        return Files.createTempDirectory(PREFIX);
    }

    /** By the clock of the file system, as the ages are. */
    static void removeOld(Path base) {
        try {
            var fresh = Files.createTempDirectory(base, PREFIX);
            var latest = Files.getLastModifiedTime(fresh).toInstant().minus(OLD);
            Files.delete(fresh);
            var old = new ArrayList<Path>();
            try (var folders = Files.newDirectoryStream(base, PREFIX + "*")) {
                for (var folder : folders) {
                    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                            && Files.getLastModifiedTime(folder).toInstant().isBefore(latest)) {
                        old.add(folder);
                    }
                }
            }
            old.forEach(OfficeFolders::remove);
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(Level.WARNING, "old folders of LibreOffice could not be looked for", e);
        }
    }

    /** What can't be removed is logged, and tried again at the next start. */
    static void remove(Path folder) {
        for (var path : within(folder)) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a file of LibreOffice could not be removed", e);
            }
        }
    }

    /** The folder itself last. */
    private static List<Path> within(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "a folder of LibreOffice could not be removed", e);
            return List.of();
        }
    }
}
