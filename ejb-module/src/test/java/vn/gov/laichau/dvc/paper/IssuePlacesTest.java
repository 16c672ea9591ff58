package vn.gov.laichau.dvc.paper;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the leader approved is byte for byte what is issued; number and date come behind it (NĐ 30/2020 Art 15). */
class IssuePlacesTest {

    private static final LocalDate DAY = LocalDate.of(2017, 4, 5);

    private static byte[] frozen;
    private static byte[] issued;

    @BeforeAll
    static void print() {
        frozen = IssuePlaces.reserve(PdfWriterTest.toBeSigned());
        issued = IssuePlaces.fill(frozen, "12", DAY);
    }

    @Test
    void theApprovedBytesAreTheBeginningOfTheIssuedOnes() throws Exception {
        assertThat(issued.length).isGreaterThan(frozen.length);
        assertThat(IssuePlaces.isPrefix(frozen, issued)).isTrue();
        assertThat(hash(Arrays.copyOf(issued, frozen.length))).isEqualTo(hash(frozen));
    }

    @Test
    void anotherDocumentIsNoBeginning() {
        var other = frozen.clone();
        other[other.length / 2]++;

        assertThat(IssuePlaces.isPrefix(other, issued)).isFalse();
        assertThat(IssuePlaces.isPrefix(issued, frozen)).isFalse();
    }

    @Test
    void numberAndDateStandInTheirPlacesAndNothingElseChanges() throws IOException {
        assertThat(letters(frozen)).contains("Số:/KQ-UBND").contains("ngàythángnăm");
        assertThat(letters(issued)).isEqualTo(letters(frozen).replace("Số:/KQ-UBND", "Số:12/KQ-UBND")
                .replace("ngàythángnăm", "ngày05tháng04năm2017"));
    }

    @Test
    void bothStayArchiveFilesThatEverybodyCanRead() throws Exception {
        ArchiveFormatTest.assertArchiveFile("frozen", frozen);
        ArchiveFormatTest.assertArchiveFile("issued", issued);
    }

    @Test
    void aDocumentWithoutPlacesIsNotFrozen() {
        assertThatThrownBy(() -> IssuePlaces.reserve(PdfWriterTest.printed(PaperKind.RECEIPT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Without blanks: those that were left empty lie beneath the number. */
    private static String letters(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s\u00a0]+", "");
        }
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
