package vn.gov.laichau.dvc.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.dossier.DeliveryMethod;
import vn.gov.laichau.dvc.dossier.RefundView;
import vn.gov.laichau.dvc.dossier.SupplementReason;
import vn.gov.laichau.dvc.register.BookKey;
import vn.gov.laichau.dvc.register.BookView;
import vn.gov.laichau.dvc.register.RegisterKind;
import vn.gov.laichau.dvc.register.RegisterRow;
import vn.gov.laichau.dvc.tariff.FeeOutcome;
import vn.gov.laichau.dvc.template.FilledDraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The papers as they leave the printer (Điều 7, 8.2; TT 01/2018). */
class PdfWriterTest {

    /** The narrowest that a printer needs, in points. */
    private static final float MARGIN = 20;

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
                        "100.000 đồng", "NGƯỜI NỘP HỒ SƠ", "NGƯỜI TIẾP NHẬN HỒ SƠ", "Vàng A Hiếu",
                        "Vào Sổ theo dõi hồ sơ, Quyển số 02 năm 2017, Số thứ tự 01", "2. Số lượng hồ sơ: 01 bộ",
                        "1 Giấy đề nghị Bản điện tử 2 tệp",
                        "Bản chính của giấy tờ 1 được đối chiếu khi trả kết quả.",
                        "Địa chỉ: Bản Hon 1", "kết quả tại: Bộ phận tiếp nhận và trả kết quả Ủy ban nhân dân huyện "
                                + "Tam Đường, tỉnh Lai Châu Phí")),
                arguments(PaperKind.SUPPLEMENT_REQUEST, List.of("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
                        "Mờ, không đọc được: chụp lại mặt sau", "Còn thiếu", "“Hồ sơ của tôi”", "Bản chứng thực",
                        "Bản photo", "đến hết ngày 15/03/2017", "https://dichvucong.laichau.gov.vn", "NGƯỜI HƯỚNG DẪN")),
                arguments(PaperKind.REFUSAL_NOTICE, List.of("PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ",
                        "không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau", "Không thuộc thẩm quyền",
                        "Cơ quan có thẩm quyền giải quyết: Sở Công Thương", "0213.3878.201", "NGƯỜI NỘP HỒ SƠ",
                        "NGƯỜI TIẾP NHẬN HỒ SƠ")),
                arguments(PaperKind.APOLOGY, List.of("PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ", "Kính gửi: Lò Thị Mai",
                        "của ông/bà (tổ chức) về việc: Đăng ký thành lập hộ kinh doanh",
                        "hẹn trả kết quả giải quyết hồ sơ: 17 giờ 30, ngày 08/03/2017", "Đường sạt lở.",
                        "hẹn trả kết quả vào: 17 giờ 30, ngày 09/03/2017", "CHỦ TỊCH")),
                arguments(PaperKind.STOP_NOTICE, List.of("THÔNG BÁO", "Về việc dừng giải quyết hồ sơ H35.22-170306-0001",
                        "Đường sạt lở.", "quyền khiếu nại trong thời hạn 90 ngày")),
                arguments(PaperKind.FEE_NOTICE, List.of("Về việc nộp phí, lệ phí để giải quyết hồ sơ", "Phí thẩm định",
                        "300.000 đồng", "Ba trăm nghìn đồng", "Nghị quyết 07/2017", "Nơi nộp: Bộ phận tiếp nhận",
                        "Lý do sửa: Gõ thừa một số 0.", "vẫn được tính", "(100.000 đồng) nộp khi nhận kết quả", "CHỦ TỊCH")),
                arguments(PaperKind.FEE_CONFIRMATION, List.of("XÁC NHẬN ĐÃ THU PHÍ, LỆ PHÍ", "300.000 đồng",
                        "0001234", "không phải là biên lai", "Còn phải nộp khi nhận kết quả: 100.000 đồng")),
                arguments(PaperKind.REFUND_CONFIRMATION, List.of("XÁC NHẬN ĐÃ HOÀN PHÍ, LỆ PHÍ", "300.000 đồng",
                        "Hình thức: Tiền mặt. Chứng từ số: PC 12, ngày 10/03/2017", "Người nhận tiền: Lò Thị Mai")),
                arguments(PaperKind.QUESTION, List.of("PHIẾU LẤY Ý KIẾN", "Kính gửi: Sở Nội vụ", "Đường sạt lở.",
                        "15/03/2017")),
                arguments(PaperKind.MISMATCH_MINUTES, List.of("BIÊN BẢN", "bản chính không khớp", "Giấy đề nghị",
                        "Đường sạt lở.", "NGƯỜI LẬP BIÊN BẢN")),
                arguments(PaperKind.VERIFICATION_MINUTES, List.of("BIÊN BẢN", "Về việc xác minh hồ sơ",
                        "Biên bản này thay thế Biên bản số 03/BB.", "Lúc 08 giờ 00, ngày 10/03/2017, tại Bộ phận",
                        "Vàng A Hiếu, chuyên viên", "Đường sạt lở.", "NGƯỜI THAM GIA", "NGƯỜI LẬP BIÊN BẢN")),
                arguments(PaperKind.CORRECTION_APOLOGY, List.of("PHIẾU XIN LỖI VÀ HẸN TRẢ KẾT QUẢ ĐÃ ĐÍNH CHÍNH",
                        "01/KQ-UBND", "Đường sạt lở.", "không thu thêm phí, chậm nhất ngày 15/03/2017")),
                arguments(PaperKind.CONTROL_SHEET, List.of("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ",
                        "Người giao: Vàng A Hiếu", "Người nhận: Mùa Thị Liên", "Xin lỗi, hẹn lại",
                        "Ghi chú: Tạm dừng từ 09:00 09/03/2017, chờ bổ sung.", "Trước hạn", "Đúng hạn", "Quá hạn")),
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
        values.put("items", List.of(item("Đơn", reason.name(), "")));

        values.put("position", List.of());

        assertThat(textOf("supplement", values)).contains("1 Đơn ").doesNotContain(reason.name());
    }

    @Test
    void whatIsAskedAfterAcceptanceHasItsGroundAndTheLeadersName() {
        var values = values();
        values.put("ground", "Điều 12 Luật Đất đai");

        assertThat(textOf("supplement", values)).contains("Căn cứ yêu cầu: Điều 12 Luật Đất đai", "CHỦ TỊCH",
                "Phùng Văn Bình").doesNotContain("NGƯỜI HƯỚNG DẪN");
    }

    @Test
    void aReceiptAfterASupplementSaysThatItTakesTheFirstOnesPlace() {
        var values = values();
        values.put("again", "10/03/2017");

        assertThat(textOf("receipt", values)).contains("Cấp lại ngày 10/03/2017");
    }

    @Test
    void aWithdrawnDossierIsGivenBackAsItsOwnerAsked() {
        var values = values();
        values.put("stopped", false);

        assertThat(textOf("stop", values)).contains("trả lại hồ sơ H35.22-170306-0001 theo đề nghị của người nộp")
                .doesNotContain("khiếu nại", "Ý kiến của");
        values.put("remarks", List.of("Mời nhận lại bản chính."));
        assertThat(textOf("stop", values)).contains("Ý kiến của", "Mời nhận lại bản chính.");
    }

    @Test
    void whoHasPaidReadsWhatBecomesOfHisMoneyOnThePaperThatEndsHisDossier() {
        var values = values();
        values.put("money", RefundWords.judged(new RefundView(300_000, 100_000, FeeOutcome.NOT_PERFORMED,
                "Nghị quyết 07/2017", true, null, null, null, null), "Bộ phận tiếp nhận"));

        assertThat(textOf("stop", values)).contains("Hoàn lại 300.000 đồng đã nộp, vì chưa thực hiện xong dịch vụ",
                "Nơi hoàn: Bộ", "phận tiếp nhận. Khi đến nhận", "Không hoàn 100.000 đồng đã nộp, theo Nghị quyết 07/2017.");
        assertThat(textOf("refusal", values)).contains("Hoàn lại 300.000 đồng đã nộp");
    }

    @Test
    void fortyPapersWithLongNamesGoOverSeveralPagesEachWithItsHeading() throws IOException {
        var values = values();
        values.put("papers", IntStream.rangeClosed(1, 40).mapToObj(n -> Map.of("name", "Giấy tờ thứ " + n + " "
                + "chứng minh quyền sử dụng hợp pháp ".repeat(4), "files", 1)).toList());

        try (var pdf = Loader.loadPDF(WRITER.write("receipt", values))) {
            assertThat(pdf.getNumberOfPages()).isBetween(3, 8);
            var words = new PDFTextStripper();
            words.setStartPage(2);
            words.setEndPage(2);
            assertThat(words.getText(pdf)).contains("Tên giấy tờ");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Giấy tờ thứ 40", "NGƯỜI TIẾP NHẬN HỒ SƠ");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIPT", "SUPPLEMENT_REQUEST", "REFUSAL_NOTICE", "APOLOGY"})
    void theFirstFourFormsAreASheetOfA5(PaperKind kind) throws IOException {
        try (var pdf = Loader.loadPDF(printed(kind))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth() / 72 * 25.4).isBetween(147.5, 148.5);
            assertThat(pdf.getPage(0).getMediaBox().getHeight() / 72 * 25.4).isBetween(209.5, 210.5);
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aLicenceDoesNotSpeakOfComplaints() {
        var values = values();
        values.put("document", new FilledDraft("Giấy chứng nhận đăng ký hộ kinh doanh", "", "<p>Đủ điều kiện.</p>",
                List.of("Lò Thị Mai")));

        assertThat(textOf("result", values)).contains("GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH")
                .doesNotContain("khiếu nại", "không chấp thuận");
    }

    @Test
    void everyVietnameseLetterAndEverySignOfOurTextsHasAGlyph() {
        var letters = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
        var values = values();
        values.put("document", new FilledDraft("Thông báo", "", "<p>" + letters + "</p><p>"
                + letters.toUpperCase(java.util.Locale.ROOT) + "</p><p>₫ → “ ” – — … · × § ≥ ½</p>", List.of("Lò Thị Mai")));

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

    @ParameterizedTest
    @EnumSource
    void whatNoFontHasIsNeverPrintedAsASignOnAnyPaper(PaperKind kind) {
        var values = valuesOf(kind);
        values.put("applicant", "Lò Thị \uFF2D\uFF41\uFF49 \uD83D\uDE00\uFE0F");
        values.put("reasons", List.of("Qua\u0301n đã nghỉ \uD83D\uDE4F\uD83C\uDFFD \u6f22\u5b57\u200B"));
        values.put("officer", "Vàng A \uD83D\uDE00Hiếu");

        assertThat(textOf(kind.template(), values)).contains("Lò Thị Mai").doesNotContain("#", "\uFF2D");
    }

    @Test
    void aStrangeLetterOnAPaperIsABoxAndAWideOneIsAPlainOne() {
        var values = values();
        values.put("reasons", List.of("Qua\u0301n \uFF21\uFF11 \uD83D\uDE00nghỉ \u6f22."));

        assertThat(textOf("stop", values)).contains("Quán A1 nghỉ □.");
    }

    @Test
    void whatNobodyHasSaidIsLeftOutAndNotDotted() {
        var values = values();
        values.put("home", "");
        values.put("phone", "");
        values.put("compared", "");

        assertThat(textOf("receipt", values)).doesNotContain("…", "Địa chỉ", "Số điện thoại", "Email", "Bản chính");
        assertThat(textOf("supplement", values)).doesNotContain("…", "Địa chỉ", "Số điện thoại", "Email");
    }

    @Test
    void whoGetsTheResultByPostSendsTheOriginalsByPost() {
        var values = values();
        values.put("delivery", "POST");

        assertThat(textOf("receipt", values)).contains("khi trả kết quả: gửi bảo đảm qua bưu chính đến nơi tiếp nhận");
    }

    @Test
    void whatCameInAndWasNotEnoughIsAskedForAgainInWriting() {
        var values = valuesOf(PaperKind.SUPPLEMENT_REQUEST);
        values.put("insufficient", List.of("Ảnh vẫn mờ."));

        assertThat(textOf("supplement", values)).contains("Phần bổ sung đã nhận chưa đủ: Ảnh vẫn mờ. Yêu cầu hoàn thiện");
    }

    /** NĐ 30/2020, Annex I: on top, from the second page on. */
    @Test
    void aLongLetterHasItsPageNumbersOnTopButTheFirstPageHasNone() throws IOException {
        var values = values();
        values.put("reasons", Collections.nCopies(60, "Lý do."));

        try (var pdf = Loader.loadPDF(WRITER.write("stop", values))) {
            var page = new PDFTextStripper();
            page.setSortByPosition(true);
            page.setEndPage(1);
            assertThat(page.getText(pdf).strip()).startsWith("ỦY BAN NHÂN DÂN").endsWith("Lý do.");
            page.setStartPage(2);
            page.setEndPage(2);
            assertThat(page.getText(pdf).strip()).startsWith("2");
        }
    }

    @Test
    void aDepartmentOfTheProvinceWritesUnderThePeoplesCommittee() {
        var values = values();
        values.put("agency", "Sở Nội vụ");

        assertThat(textOf("stop", values)).contains("ỦY BAN NHÂN DÂN TỈNH LAI CHÂU SỞ NỘI VỤ");
        assertThat(textOf("receipt", values)).contains("trang 1/1 SỞ NỘI VỤ BỘ PHẬN TIẾP NHẬN");
        assertThat(textOf("stop", values())).startsWith("ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG Số");
    }

    @Test
    void theNumberOfALawIsNotBrokenAtTheEndOfALine() throws IOException {
        for (int words = 1; words < 12; words += 2) {
            var values = values();
            values.put("reasons", List.of("căn cứ ".repeat(words) + "Nghị định số 167/2013/NĐ-CP của Chính phủ."));

            try (var pdf = Loader.loadPDF(WRITER.write("stop", values))) {
                assertThat(new PDFTextStripper().getText(pdf).lines()).anyMatch(line -> line.contains("167/2013/NĐ-CP"));
            }
        }
    }

    @Test
    void aReceiptOfFourPapersIsOneSheet() throws IOException {
        var values = values();
        values.put("papers", Collections.nCopies(4, Map.of("name",
                "Bản sao thẻ căn cước công dân hoặc giấy chứng minh nhân dân của chủ hộ kinh doanh", "files", 2)));
        values.put("email", "mai@example.vn");

        try (var pdf = Loader.loadPDF(WRITER.write("receipt", values))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    /** However long the list is, the signatures never stand alone on a page. */
    @ParameterizedTest
    @EnumSource(names = {"RECEIPT", "SUPPLEMENT_REQUEST", "REFUSAL_NOTICE", "STOP_NOTICE"})
    void signaturesHaveWordsAboveThemOnTheirPage(PaperKind kind) throws IOException {
        for (int lines = 3; lines < 15; lines += 2) {
            var values = valuesOf(kind);
            values.put("papers", Collections.nCopies(lines, Map.of("name", "Giấy tờ", "files", 1)));
            values.put("items", Collections.nCopies(lines, item("Giấy tờ", "MISSING", "")));
            values.put("reasons", Collections.nCopies(lines * 2, "Lý do."));
            try (var pdf = Loader.loadPDF(WRITER.write(kind.template(), values))) {
                var last = new PDFTextStripper();
                last.setStartPage(pdf.getNumberOfPages());

                assertThat(last.getText(pdf)).as("%s with %d lines", kind, lines).containsPattern(kind == PaperKind.RECEIPT
                        ? "Vào Sổ theo dõi hồ sơ" : "hướng dẫn|khiếu nại");
            }
        }
    }

    @Test
    void thePlaceBeforeTheDateIsThatOfTheAgency() {
        var values = values();
        values.put("agency", "Sở Công Thương");

        assertThat(textOf("receipt", values())).contains("Tam Đường, ngày 06 tháng 03 năm 2017");
        assertThat(textOf("receipt", values)).contains("Lai Châu, ngày 06 tháng 03 năm 2017");
    }

    /** A4 and A5: the lines as they are broken. */
    @ParameterizedTest
    @EnumSource(names = {"RECEIPT", "SUPPLEMENT_REQUEST", "REFUSAL_NOTICE", "STOP_NOTICE", "CONTROL_SHEET"})
    void theNameOfTheAgencyIsNotBrokenInTheNameOfThePlace(PaperKind kind) throws IOException {
        try (var pdf = Loader.loadPDF(printed(kind))) {
            var lines = new PDFTextStripper().getText(pdf).lines().map(String::strip).toList();

            assertThat(lines).anyMatch(line -> line.contains("HUYỆN TAM ĐƯỜNG"));
            assertThat(lines).filteredOn(line -> line.contains("BỘ PHẬN TIẾP NHẬN"))
                    .noneMatch(line -> line.endsWith("TRẢ"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ACKNOWLEDGEMENT", "DECLARATION"})
    void theHeadOfANarrowColumnIsNotBroken(PaperKind kind) throws IOException {
        try (var pdf = Loader.loadPDF(printed(kind))) {
            assertThat(new PDFTextStripper().getText(pdf).lines()).anyMatch(line -> line.matches("STT( .*)?"));
        }
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
        return WRITER.write(kind.template(), valuesOf(kind));
    }

    /** Sheets that are printed when somebody wants them and are not kept: a slip of forty dossiers and a book. */
    static Map<String, byte[]> sheets() {
        var now = Instant.parse("2017-03-06T03:00:00Z");
        var slip = new HashMap<String, Object>(values());
        slip.putAll(Map.of("number", "", "giver", "Vàng A Hiếu", "unit", "Văn thư", "lines", IntStream.rangeClosed(1, 40)
                .mapToObj(n -> Map.of("code", "H35.22-170306-%04d".formatted(n), "applicant", "Lò Thị Mai", "procedure",
                        "Đăng ký thành lập hộ kinh doanh", "papers", 2L, "to", "Phòng Tài chính - Kế hoạch")).toList()));
        var agency = UUID.fromString("00000000-0000-0000-0000-000000000022");
        var rows = IntStream.rangeClosed(1, 30).mapToObj(n -> new RegisterRow(n, "01", now, agency,
                "H35.22-170306-%04d".formatted(n), "Đăng ký thành lập hộ kinh doanh", null, "Lò Thị Mai",
                "Bản Hon 1, xã Bản Hon, huyện Tam Đường", "0912345678", "Phòng Tài chính - Kế hoạch", now, null,
                DeliveryMethod.COUNTER, null, "")).toList();
        var book = RegisterPrinting.values(new BookView(new BookKey(agency, RegisterKind.DOSSIERS, 2017, 2),
                "Ủy ban nhân dân huyện Tam Đường", 1, 30, now, now, "Vàng A Hiếu", "Sáp nhập cơ quan"), rows, now);
        return Map.of("slip", WRITER.write("slip", slip), "register", WRITER.write("register", book));
    }

    @Test
    void aSlipAndABookGoOverSeveralPagesWithTheirHeadings() throws IOException {
        for (var sheet : sheets().entrySet()) {
            try (var pdf = Loader.loadPDF(sheet.getValue())) {
                var second = new PDFTextStripper();
                second.setStartPage(2);
                second.setEndPage(2);

                assertThat(second.getText(pdf)).as(sheet.getKey()).contains("Mã hồ sơ", "Lò Thị Mai");
                assertThat(new PDFTextStripper().getText(pdf)).contains("H35.22-170306-0030");
            }
        }
    }

    @Test
    void aClosedBookSaysWhichVolumeItIsAndWhoClosedItWhy() throws IOException {
        try (var pdf = Loader.loadPDF(sheets().get("register"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Năm 2017 · Quyển số 02",
                    "khóa sổ ngày 06/03/2017, ở số 30", "người khóa sổ: Vàng A Hiếu; lý do: Sáp nhập cơ quan");
        }
    }

    @Test
    void nothingStandsBeyondTheMarginOfAnyPage() throws IOException {
        var papers = new HashMap<>(sheets());
        for (var kind : PaperKind.values()) {
            papers.put(kind.name(), printed(kind));
        }
        for (var paper : papers.entrySet()) {
            try (var pdf = Loader.loadPDF(paper.getValue())) {
                var beyond = new ArrayList<String>();
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        if (text.getXDirAdj() + text.getWidthDirAdj() > text.getPageWidth() - MARGIN) {
                            beyond.add(text.getUnicode());
                        }
                    }
                }.getText(pdf);

                assertThat(beyond).as(paper.getKey()).isEmpty();
            }
        }
    }

    /** A result whose number and date are not known yet. */
    static byte[] toBeSigned() {
        var values = values();
        values.put("number", IssuePlaces.NUMBER + "/KQ-UBND");
        values.put("day", "ngày " + IssuePlaces.DAY + " tháng " + IssuePlaces.MONTH + " năm " + IssuePlaces.YEAR);
        return WRITER.write(PaperKind.RESULT.template(), values);
    }

    private static String textOf(PaperKind kind) {
        return textOf(kind.template(), valuesOf(kind));
    }

    /** A request before acceptance is signed by who guides, one after it by the leader. */
    private static Map<String, Object> valuesOf(PaperKind kind) {
        var values = values();
        if (kind == PaperKind.SUPPLEMENT_REQUEST) {
            values.put("position", List.of());
        }
        return values;
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
        values.put("lines", Stream.of("2017-03-06T03:00:00Z", "2017-03-08T09:00:00Z", "2017-03-08T18:00:00Z")
                .map(Instant::parse).map(given -> ControlSheets.values(new HandOver("Một cửa", "Vàng A Hiếu", given,
                        "Phòng Tài chính", "Mùa Thị Liên", given, Instant.parse("2017-03-08T17:00:00Z"),
                        List.of("Xin lỗi, hẹn lại ngày 15/03/2017 (09:00 08/03/2017)")))).toList());
        values.put("since", List.of("Tạm dừng từ 09:00 09/03/2017, chờ bổ sung"));
        values.put("document", new FilledDraft("Thông báo", "Về việc không chấp thuận đề nghị trong hồ sơ này",
                "<p>Khoản thứ nhất.</p><p>Khoản thứ hai.</p><p>Có quyền khiếu nại trong thời hạn 90 ngày.</p>",
                List.of("Lò Thị Mai", "Lưu: VT, hồ sơ H35.22-170306-0001")));
        values.putAll(Map.of("answers", List.of(Map.of("label", "Vốn kinh doanh", "text", "150.000\u00a0₫")), "items",
                List.of(item("Thẻ căn cước", "UNREADABLE", "chụp lại mặt sau"),
                        item("Giấy đề nghị", "MISSING", "")), "competent", "Sở Công Thương", "refused", true,
                "title", "THÔNG BÁO",
                "paragraphs", List.of("Khoản thứ nhất.", "Khoản thứ hai."), "signer", "Phùng Văn Bình", "position",
                List.of("CHỦ TỊCH")));
        values.putAll(Map.of("home", "Bản Hon 1", "agencyAt", AgencyName.at(
                "Ủy ban nhân dân huyện Tam Đường", "Huyện Tam Đường, tỉnh Lai Châu"), "paid", false, "papers",
                List.of(Map.of("name", "Giấy đề nghị", "files", 2)), "compared", "1", "sets", 1, "line", 1,
                "volume", 2, "year", 2017));
        values.putAll(Map.of("people", List.of("Vàng A Hiếu, chuyên viên", "Lò Thị Mai, chủ hộ"), "replaces", "03/BB"));
        values.putAll(Map.of("money", List.of(), "way", "Tiền mặt", "voucher", "PC 12", "on", "10/03/2017", "receiver",
                "Lò Thị Mai"));
        values.putAll(Map.of("again", "", "delivery", "COUNTER", "insufficient", List.of()));
        values.putAll(Map.of("until", "15/03/2017", "ground", "", "promised", "17 giờ 30, ngày 08/03/2017", "stopped", true,
                "from", "Phòng Tài chính - Kế hoạch", "when", "08 giờ 00, ngày 10/03/2017", "differing",
                List.of("Giấy đề nghị"), "result", "01/KQ-UBND"));
        values.putAll(Map.of("feeItems", List.of(Map.of("name", "Phí thẩm định", "kind", "phí", "amount", "300.000 đồng",
                "ground", "Nghị quyết 07/2017")), "sum", "300.000 đồng", "sumWords", AmountWords.of(300_000), "later",
                "100.000 đồng", "receipt", "0001234", "corrected", "Gõ thừa một số 0.", "stops", false, "place",
                "Bộ phận tiếp nhận và trả kết quả Ủy ban nhân dân huyện Tam Đường"));
        values.put("reasons", List.of("Không thuộc thẩm quyền.", "Đường sạt lở."));
        return values;
    }

    private static Map<String, Object> item(String name, String reason, String note) {
        return Map.of("name", name, "reason", reason, "note", note, "originals", 1, "certified", 0, "copies", 1);
    }
}
