package vn.gov.laichau.dvc.setup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LandedMigrationsTest {

    @TempDir
    Path folder;

    private Path first;
    private List<String> list;

    @BeforeEach
    void oneHasLanded() throws IOException {
        first = Files.writeString(folder.resolve("V001__first.sql"), "create table first (id bigint);\n");
        list = List.of(LandedMigrations.hash(first) + "  V001__first.sql");
    }

    @Test
    void noMigrationThatHasLandedWasEditedAndEachOneStandsInTheList() throws IOException {
        var problems = new LandedMigrations(Path.of("src/main/resources/db"), Files.readAllLines(Path.of(
                LandedMigrations.LIST))).problems();

        assertThat(problems).withFailMessage(() -> String.join("\n", problems)).isEmpty();
    }

    @Test
    void whatStandsAsItLandedIsRight() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void bothWordingsOfV101ThatLandedAreKnown() throws IOException {
        var lines = Files.readAllLines(Path.of("src/main/resources/db/V101__hand_over.sql"));

        assertThat(checksum(lines)).isEqualTo(Migrator.V101);
        assertThat(checksum(lines.stream().map(line -> line.replace("increment by 50;", "increment by 50 start with 50;"))
                .toList())).isEqualTo(Migrator.V101_ALSO);
    }

    /** As the migration tool reckons it. */
    private static int checksum(List<String> lines) {
        var sum = new CRC32();
        lines.forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }

    @Test
    void oneLetterMoreIsAnEdit() throws IOException {
        Files.writeString(first, "create table first (id bigint);\n\n");

        assertThat(problems()).singleElement().asString().contains("V001__first.sql was changed", "is never edited",
                "write a new one");
    }

    @Test
    void renamingLosesTheOldOneAndAddsAnother() throws IOException {
        Files.move(first, folder.resolve("V002__first.sql"));

        assertThat(problems()).hasSize(2).anySatisfy(problem -> assertThat(problem).contains("V001__first.sql has vanished"))
                .anySatisfy(problem -> assertThat(problem).contains("V002__first.sql stands in no line"));
    }

    @Test
    void aNewOneIsToldTheLineToAdd() throws IOException {
        var second = Files.writeString(folder.resolve("V002__second.sql"), "drop table first;\n");

        assertThat(problems()).singleElement().asString().contains("add its line")
                .endsWith("\n" + LandedMigrations.hash(second) + "  V002__second.sql");
    }

    private List<String> problems() {
        return new LandedMigrations(folder, list).problems();
    }
}
