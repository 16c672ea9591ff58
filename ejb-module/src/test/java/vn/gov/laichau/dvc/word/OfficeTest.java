package vn.gov.laichau.dvc.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

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
