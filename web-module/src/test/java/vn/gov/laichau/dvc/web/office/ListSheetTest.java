package vn.gov.laichau.dvc.web.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.inbox.TaskRow;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/** A list that leaves the system as a sheet. */
class ListSheetTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void whatAProgramMightTakeForAFormulaStaysText(String value) {
        assertThat(SheetWriter.harmless(value)).isEqualTo("'" + value);
    }

    @Test
    void namesStayAsTheyAre() {
        assertThat(SheetWriter.harmless("Lò Thị Mai")).isEqualTo("Lò Thị Mai");
        assertThat(SheetWriter.harmless("")).isEmpty();
    }

    @Test
    void theSheetHoldsEveryLineAndNoFormula() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new ListSheet(out, Locale.forLanguageTag("vi"), "Danh sách")) {
            for (int i = 0; i < 500; i++) {
                sheet.add(row("=1+" + i), "Còn 2 giờ");
            }
        }

        var text = unzipped(out.toByteArray());
        assertThat(text).contains("'=1+0").contains("'=1+499").doesNotContain("<f>");
    }

    @Test
    void aLimitThatEndsWithADayIsThatDayAndNotTheNext() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new ListSheet(out, Locale.forLanguageTag("vi"), "Danh sách")) {
            sheet.add(row("Lò Thị Mai", Instant.parse("2026-12-02T17:00:00Z")), "");
        }

        assertThat(unzipped(out.toByteArray())).as("2 December 2026, without an hour").contains(">46358")
                .doesNotContain("46359");
    }

    private static TaskRow row(String name) {
        return row(name, null);
    }

    private static TaskRow row(String name, Instant due) {
        return new TaskRow(UUID.randomUUID(), UUID.randomUUID(), 1, "H35.22-170406-0001", name, "Đăng ký", TaskKind.HANDLE,
                "Phòng", null, null, Instant.EPOCH, due, due, Urgency.NONE, 0, false, true, 0, 0, false,
                "IN_PROCESS", 0, null);
    }

    private String unzipped(byte[] content) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipFile(Files.write(folder.resolve("list.xlsx"), content).toFile())) {
            for (var part : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString().replace("&apos;", "'");
    }
}
