package vn.gov.laichau.dvc.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.word.PlainOffice;
import vn.gov.laichau.dvc.word.SomeWord;
import vn.gov.laichau.dvc.word.WordDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A Word template is frozen, approved and issued as every other document (NĐ 30/2020 Art 15); asks for LibreOffice. */
class WordPaperTest {

    private static final List<String> POSITION = List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    private static final Map<String, String> VALUES = Map.of("code", "H35.22-170306-0001", "applicant", "Lò Thị Mai",
            "text", "Khoản thứ nhất: được chấp thuận.\nKhoản thứ hai: ưỡng, ặc, ỷ, Ễ.");
    private static final WordPrinter PRINTER = new WordPrinter(PlainOffice.found());

    private static byte[] frozen;
    private static byte[] issued;

    @BeforeAll
    static void print() {
        assumeTrue(PRINTER.isThere(), "LibreOffice is not installed here");
        frozen = PRINTER.toSign(filled(SomeWord.saying("{text}")));
        issued = IssuePlaces.fill(frozen, "12", LocalDate.of(2017, 4, 5));
    }

    @Test
    void theApprovedBytesAreTheBeginningOfTheIssuedOnes() {
        assertThat(issued.length).isGreaterThan(frozen.length);
        assertThat(IssuePlaces.isPrefix(frozen, issued)).isTrue();
    }

    @Test
    void numberAndDateStandInTheirPlacesAndNothingElseChanges() throws IOException {
        assertThat(letters(frozen)).contains("Số:/KQ-UBND").contains("TamĐường,ngàythángnăm");
        assertThat(letters(issued)).isEqualTo(letters(frozen).replace("Số:/KQ-UBND", "Số:12/KQ-UBND")
                .replace("ngàythángnăm", "ngày05tháng04năm2017"));
    }

    @Test
    void itsVietnameseWordsCanBeReadOut() throws IOException {
        assertThat(text(issued, false).replaceAll("[\\s\u00a0]+", " ")).contains("ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Khoản thứ nhất: được chấp thuận.", "Khoản thứ hai: ưỡng, ặc, ỷ, Ễ.", "KT. CHỦ TỊCH", "Phùng Văn Bình",
                "H35.22-170306-0001 · trang 1").containsIgnoringCase("Thông báo");
    }

    @Test
    void itIsPrintedInTheLettersOfTheOtherPapers() throws IOException {
        try (var document = Loader.loadPDF(frozen)) {
            for (var name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertThat(font.getName()).contains("Tinos");
                assertThat(font.isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void bothAreArchiveFilesThatEverybodyCanRead() throws Exception {
        ArchiveFormatTest.assertArchiveFile("frozen", frozen);
        ArchiveFormatTest.assertArchiveFile("issued", issued);
    }

    @Test
    void aPreviewSaysThatItIsNoDocument() throws IOException {
        assertThat(text(UnsignedMark.on(frozen), true)).contains("Bản dự thảo, chưa ký, chưa có giá trị");
    }

    @Test
    void aNumberOnTheSecondPageIsRefused() {
        var turned = SomeWord.saying("{text}").changed("word/document.xml", "<w:body>",
                "<w:body><w:p><w:r><w:t>Trang bìa</w:t><w:br w:type=\"page\"/></w:r></w:p>");

        assertThatThrownBy(() -> PRINTER.toSign(filled(turned))).isInstanceOf(PlacesNotInFront.class);
    }

    @Test
    void otherBlanksAreNoPlaces() {
        var spaced = SomeWord.saying("Họ tên:" + "\u00a0".repeat(20) + "tuổi:" + "\u00a0".repeat(9) + " {text}");

        assertThat(IssuePlaces.fill(PRINTER.toSign(filled(spaced)), "7", LocalDate.of(2017, 4, 5))).isNotEmpty();
    }

    private static byte[] filled(SomeWord word) {
        var layout = new HashMap<>(WordPrinter.layout("Ủy ban nhân dân huyện Tam Đường", "KQ-UBND", POSITION,
                "Phùng Văn Bình"));
        return WordDocument.read(word.file()).fill(name -> layout.entrySet().stream().filter(one -> one.getKey().written()
                .equals("{" + name + "}")).map(Map.Entry::getValue).findFirst().orElse(VALUES.getOrDefault(name, "")),
                "Thông báo");
    }

    private static String text(byte[] pdf, boolean sorted) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(sorted);
            return stripper.getText(document).replaceAll("[ \u00a0\u2007]+", " ");
        }
    }

    private static String letters(byte[] pdf) throws IOException {
        return text(pdf, true).replaceAll("\\s+", "");
    }
}
