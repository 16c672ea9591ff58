package vn.gov.laichau.dvc.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The migrations of a folder beside the list of those that have landed, a line {@code hash  file} for each. A database that
 * has run one never runs it again, and Flyway refuses to start on one that has changed.
 */
record LandedMigrations(Path folder, List<String> list) {

    static final String LIST = "src/test/resources/migrations.sha256";

    /** What is wrong, each in a sentence that says what to do. */
    List<String> problems() {
        var present = present();
        var listed = list.stream().map(line -> line.split(" {2}", 2)[1]).collect(Collectors.toSet());
        return Stream.concat(list.stream().flatMap(line -> ofListed(line.split(" {2}", 2), present)),
                present.entrySet().stream().filter(one -> !listed.contains(one.getKey())).map(one -> one.getKey()
                        + " stands in no line of " + LIST + ". If it is new, add its line (on a merge keep the lines of"
                        + " both sides):\n" + one.getValue() + "  " + one.getKey())).toList();
    }

    private static Stream<String> ofListed(String[] hashAndFile, Map<String, String> present) {
        var now = present.get(hashAndFile[1]);
        return hashAndFile[0].equals(now) ? Stream.of() : Stream.of(hashAndFile[1] + (now == null ? " has vanished"
                : " was changed") + ". A migration that has landed is never edited, renamed or removed; put it back and"
                + " write a new one");
    }

    private Map<String, String> present() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("V.*\\.sql")).collect(Collectors.toMap(
                    file -> file.getFileName().toString(), LandedMigrations::hash, (one, same) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
