package vn.gov.laichau.dvc.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** LibreOffice is another program: it may be missing, hang or fail, and knows nothing of the server. */
class OfficeTest {

    private static final byte[] WORD = {1};

    @TempDir
    Path folder;

    @Test
    void whereItIsNotInstalledThatIsSaid() {
        var office = new Office("/nowhere/soffice", 5);

        assertThat(office.isThere()).isFalse();
        assertThatThrownBy(() -> office.pdf(WORD)).isInstanceOf(OfficeMissing.class);
    }

    @Test
    void whatHangsIsEndedWithItsChildrenAndLeavesNothingBehind() throws IOException {
        var office = new Office(program("echo $$ > '%1$s/pid'; sleep 600 & echo $! > '%1$s/child'; "
                + "echo $HOME > '%1$s/home'; wait"), 1);

        assertThatThrownBy(() -> office.pdf(WORD)).isInstanceOf(OfficeFailed.class)
                .satisfies(problem -> assertThat(((OfficeFailed) problem).messageKey()).isEqualTo("OfficeFailed.TOO_SLOW"));
        assertThat(isGone("pid")).isTrue();
        assertThat(isGone("child")).isTrue();
        assertThat(Path.of(said("home"))).doesNotExist();
    }

    @Test
    void whoMakesNoPdfHasFailed() throws IOException {
        assertThatThrownBy(() -> new Office(program("echo broken; exit 77"), 5).pdf(WORD))
                .satisfies(problem -> assertThat(((OfficeFailed) problem).messageKey()).isEqualTo("OfficeFailed.NO_PDF"));
    }

    @Test
    void itGetsTheDocumentAndNothingOfTheServersEnvironment() throws IOException {
        var office = new Office(program("env | cut -d= -f1 | sort | tr '\\n' ' ' > '%1$s/env'; "
                + "cp document.docx document.pdf"), 5);

        assertThat(office.pdf(WORD)).isEqualTo(WORD);
        assertThat(said("env").split(" ")).contains("HOME", "FONTCONFIG_FILE").isSubsetOf("HOME", "FONTCONFIG_FILE", "PATH",
                "TMPDIR", "LANG", "PWD", "SHLVL", "OLDPWD", "_");
    }

    @Test
    void whatTakesTooLongIsSaidAlthoughItsFolderHasGone() throws IOException {
        var office = new Office(program("rm -rf \"$HOME\"; sleep 600"), 1);

        assertThatThrownBy(() -> office.pdf(WORD))
                .satisfies(problem -> assertThat(((OfficeFailed) problem).messageKey()).isEqualTo("OfficeFailed.TOO_SLOW"));
    }

    @Test
    void nobodyWaitsForATurnAsLongAsForADocument() throws IOException {
        var office = new Office(program("touch '%1$s/in'$$; while [ ! -e '%1$s/go' ]; do sleep 0.05; done; "
                + "cp document.docx document.pdf"), 60, 0);
        var others = List.of(CompletableFuture.supplyAsync(() -> office.pdf(WORD), task -> new Thread(task).start()),
                CompletableFuture.supplyAsync(() -> office.pdf(WORD), task -> new Thread(task).start()));
        assertThat(comesTrue(() -> folder.toFile().list((at, name) -> name.startsWith("in")).length == 2)).isTrue();

        assertThatThrownBy(() -> office.pdf(WORD))
                .satisfies(problem -> assertThat(((OfficeFailed) problem).messageKey()).isEqualTo("OfficeFailed.BUSY"));
        Files.createFile(folder.resolve("go"));
        assertThat(others).allSatisfy(other -> assertThat(other.join()).isEqualTo(WORD));
    }

    @Test
    void whatAKilledServerLeftOfDocumentsGoesAndWhatIsPrintedNowStays() throws IOException {
        var left = withDocument("dvc-office-1", 11);
        var printing = withDocument("dvc-office-2", 9);
        var foreign = withDocument("office-3", 600);

        OfficeFolders.removeOld(folder);

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(printing.getFileName().toString(),
                foreign.getFileName().toString());
        assertThat(left).doesNotExist();
        assertThat(printing.resolve("profile/document.docx")).exists();
    }

    private Path withDocument(String name, int minutesOld) throws IOException {
        var made = folder.resolve(name);
        Files.write(Files.createDirectories(made.resolve("profile")).resolve("document.docx"), WORD);
        var now = Files.getLastModifiedTime(made).toInstant();
        return Files.setLastModifiedTime(made, FileTime.from(now.minus(Duration.ofMinutes(minutesOld))));
    }

    private static boolean comesTrue(BooleanSupplier condition) {
        long end = System.nanoTime() + 5_000_000_000L;
        while (System.nanoTime() < end) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    private String program(String script) throws IOException {
        var program = folder.resolve("soffice");
        Files.writeString(program, "#!/bin/sh\n" + script.formatted(folder) + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program.toString();
    }

    private String said(String name) throws IOException {
        return Files.readString(folder.resolve(name)).strip();
    }

    /** Within five seconds; a dead one whose parent does not ask for it is gone too. */
    private boolean isGone(String name) throws IOException {
        var status = Path.of("/proc", said(name), "status");
        long end = System.nanoTime() + 5_000_000_000L;
        while (System.nanoTime() < end) {
            try {
                if (Files.readString(status).contains("State:\tZ")) {
                    return true;
                }
            } catch (IOException e) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }
}
