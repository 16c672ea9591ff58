package vn.gov.laichau.dvc.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.dossier.SupplementReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The papers as they leave the printer (Điều 7, 8.2; TT 01/2018). */
class PdfWriterTest {

    private static final PdfWriter WRITER = new PdfWriter();

    static {
        WRITER.configure();
    }

    static Stream<Arguments> papers() {
        return Stream.of(
                arguments(PaperKind.ACKNOWLEDGEMENT, List.of("XÁC NHẬN ĐÃ GỬI HỒ SƠ", "Vốn kinh doanh", "150.000",
                        "cam đoan chịu trách nhiệm", "NGƯỜI NỘP HỒ SƠ", "ab12".repeat(16))),
                arguments(PaperKind.DECLARATION, List.of("TỜ KHAI", "Kính gửi: ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG",
                        "1. Hộ kinh doanh", "Vốn kinh doanh", "Người góp vốn", "1 Lò Thị Mai 50", "CHỮ KÝ CHỦ HỘ",
                        "chịu trách nhiệm trước pháp luật")),
                arguments(PaperKind.RECEIPT, List.of("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "Số: 01/TNHS",
                        "BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ", "03 ngày làm việc", "17 giờ 30, ngày 09/03/2017",
                        "100.000 đồng", "NGƯỜI TIẾP NHẬN HỒ SƠ", "Vàng A Hiếu")),
                arguments(PaperKind.SUPPLEMENT_REQUEST, List.of("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
                        "Mờ, không đọc được: chụp lại mặt sau", "Còn thiếu", "“Hồ sơ của tôi”", "NGƯỜI HƯỚNG DẪN")),
                arguments(PaperKind.REFUSAL_NOTICE, List.of("PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ",
                        "Không thuộc thẩm quyền", "Sở Công Thương", "0213.3878.201")),
                arguments(PaperKind.TRANSMITTAL, List.of("THÔNG BÁO", "Kính gửi: Sở Nội vụ", "Khoản thứ nhất")),
                arguments(PaperKind.RESULT, List.of("THÔNG BÁO", "không chấp thuận đề nghị", "Khoản thứ nhất",
                        "Khoản thứ hai", "quyền khiếu nại trong thời hạn 90 ngày", "CHỦ TỊCH", "Phùng Văn Bình",
                        "Lưu: VT")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void aPaperHasItsVietnameseWordsAndEveryLetterHasAGlyph(PaperKind kind, List<String> words) {
        assertThat(textOf(kind)).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                "ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG", "H35.22-170306-0001", "Lò Thị Mai").contains(words)
                .doesNotContain("#", "${");
    }

    @Test
    void everyKindOfPaperIsTriedHere() {
        assertThat(papers().map(paper -> paper.get()[0])).containsExactlyInAnyOrder((Object[]) PaperKind.values());
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonOfASupplementHasItsWords(SupplementReason reason) {
        var values = values();
        values.put("items", List.of(Map.of("name", "Đơn", "reason", reason.name(), "note", "")));

        assertThat(textOf("supplement", values)).contains("1 Đơn ").doesNotContain(reason.name());
    }

    @Test
    void aLicenceDoesNotSpeakOfComplaints() {
        var values = values();
        values.put("refused", false);
        values.put("title", "GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH");

        assertThat(textOf("result", values)).contains("GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH")
                .doesNotContain("khiếu nại", "không chấp thuận");
    }

    @Test
    void everyVietnameseLetterAndEverySignOfOurTextsHasAGlyph() {
        var letters = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
        var values = values();
        values.put("paragraphs", List.of(letters, letters.toUpperCase(java.util.Locale.ROOT),
                "₫ → “ ” – — … · × § ≥ ½"));

        assertThat(textOf("result", values)).contains("đeèẻẽéẹêềểễếệ", "ƯỪỬỮỨỰ", "₫ → “ ” – — … · × § ≥ ½")
                .doesNotContain("#");
    }

    @Test
    void whatPeopleTypeIsPrintedAndNotObeyed() {
        var values = values();
        values.put("applicant", "<b>Lò & Mai</b> \"${code}\" <script>alert(1)</script>");

        assertThat(textOf("refusal", values)).contains("<b>Lò & Mai</b> \"${code}\" <script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u000B", "\uFFFE", "\uD83D"})
    void whatIsPastedFromElsewhereDoesNotStopThePaper(String pasted) {
        var values = values();
        values.put("applicant", "Lò Thị" + pasted + "Mai");

        assertThat(textOf("receipt", values)).contains("Lò Thị Mai");
    }

    @Test
    void aPaperIsTaggedVietnameseAndForTheArchive() throws IOException {
        try (var pdf = Loader.loadPDF(WRITER.write("receipt", values()))) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("vi");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray())).contains("pdfaid:part");
            assertThat(pdf.getPage(0).getResources().getFontNames()).isNotEmpty().allSatisfy(
                    name -> assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue());
        }
    }

    @Test
    void theCodeOnThePaperIsASquarePicture() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(qr().split(",")[1])));

        assertThat(picture.getWidth()).isEqualTo(picture.getHeight()).isGreaterThan(80);
    }

    static byte[] printed(PaperKind kind) {
        return WRITER.write(kind.template(), values());
    }

    /** A result whose number and date are not known yet. */
    static byte[] toBeSigned() {
        var values = values();
        values.put("number", IssuePlaces.NUMBER + "/KQ-UBND");
        values.put("day", "ngày " + IssuePlaces.DAY + " tháng " + IssuePlaces.MONTH + " năm " + IssuePlaces.YEAR);
        return WRITER.write(PaperKind.RESULT.template(), values);
    }

    private static String textOf(PaperKind kind) {
        return textOf(kind.template(), values());
    }

    /** The words with line ends as blanks, for a paper breaks its lines where it likes. */
    private static String textOf(String template, Map<String, Object> values) {
        try (var pdf = Loader.loadPDF(WRITER.write(template, values))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String qr() {
        return QrCodes.dataUri("http://localhost:8080/portal/track.xhtml?code=H35.22-170306-0001");
    }

    private static Map<String, Object> values() {
        var values = new HashMap<String, Object>(Map.of("number", "01/TNHS", "agency",
                "Ủy ban nhân dân huyện Tam Đường", "agencyPhone", "0213.3878.201", "code", "H35.22-170306-0001",
                "address", "https://dichvucong.laichau.gov.vn", "day", "ngày 06 tháng 03 năm 2017", "applicant",
                "Lò Thị Mai", "phone", "0912345678", "email", "", "qr", qr()));
        values.putAll(Map.of("procedure", "Đăng ký thành lập hộ kinh doanh", "procedureCode", "1.001612", "limit",
                "03 ngày làm việc", "submitted", "08 giờ 01, ngày 06/03/2017", "accepted",
                "09 giờ 00, ngày 06/03/2017", "appointment", "17 giờ 30, ngày 09/03/2017", "fee", "100.000 đồng",
                "officer", "Vàng A Hiếu", "documents", List.of(Map.of("name", "Giấy đề nghị", "file", "đơn.pdf",
                        "sha256", "ab12".repeat(16), "originals", 1, "copies", 0))));
        values.put("version", "2");
        values.putAll(Map.of("draft", false, "signed", true, "sections", List.of(Map.of("title", "Hộ kinh doanh", "lines",
                List.of(Map.of("kind", "answer", "label", "Vốn kinh doanh", "text", "150.000\u00a0₫"),
                        Map.of("kind", "answer", "label", "Địa chỉ", "text", "Bản Hon 1\nxã Bản Hon"),
                        Map.of("kind", "heading", "label", "Người góp vốn"),
                        Map.of("kind", "table", "label", "Danh sách", "heads", List.of("Họ tên", "Vốn"), "rows",
                                List.of(List.of("Lò Thị Mai", "50"))),
                        Map.of("kind", "table", "label", "Lao động", "heads", List.of("Họ tên"), "rows", List.of()),
                        Map.of("kind", "text", "label", "Tôi đã đọc."),
                        Map.of("kind", "signature", "label", "Chữ ký chủ hộ"))))));
        values.put("recipient", "Sở Nội vụ");
        values.putAll(Map.of("answers", List.of(Map.of("label", "Vốn kinh doanh", "text", "150.000\u00a0₫")), "items",
                List.of(Map.of("name", "Thẻ căn cước", "reason", "UNREADABLE", "note", "chụp lại mặt sau"),
                        Map.of("name", "Giấy đề nghị", "reason", "MISSING", "note", "")),
                "reason", "Không thuộc thẩm quyền\n→ Sở Công Thương", "refused", true, "title", "THÔNG BÁO",
                "paragraphs", List.of("Khoản thứ nhất.", "Khoản thứ hai."), "signer", "Phùng Văn Bình", "position",
                List.of("CHỦ TỊCH")));
        return values;
    }
}
