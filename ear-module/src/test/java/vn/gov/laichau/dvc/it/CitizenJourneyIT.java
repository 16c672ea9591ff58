package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

import org.junit.jupiter.api.Test;

/** A dossier from the citizen to the result and back, in a real browser on the real server (Điều 6–10, 13). */
class CitizenJourneyIT extends InBrowser {

    /** Nobody else in these tests logs in with it: it stays locked for a while. */
    private static final String LOCKED = "tp.th.sokhdt";

    @Test
    void a_household_business_is_registered_on_a_phone_with_papers_asked_for_and_a_second_unit_consulted() throws Exception {
        var citizen = as(PHONE, "012190001234");
        citizen.open("/").fill("q", "ho kinh doanh");
        citizen.click(citizen.page().locator(".hero button"));
        citizen.look().follow("Đăng ký thành lập hộ kinh doanh");
        assertThat(citizen.text()).contains("3 ngày làm việc").contains("100.000")
                .contains("Giấy đề nghị đăng ký hộ kinh doanh")
                .contains("Căn cứ");
        start(citizen, "Tam Đường");

        citizen.follow("Người đề nghị").fill("a_noiCuTru", "Bản Hon 1, xã Bản Hon").fill("a_ngaySinh", "32/13/1990")
                .fill("a_dienThoai", "0912345678");
        citizen.click(citizen.page().locator("[id='go']"));
        assertThat(citizen.page().locator(".errsum").innerText()).contains("Không có ngày 32/13/1990");
        assertThat(citizen.page().locator("[id='a_noiCuTru']").inputValue()).isEqualTo("Bản Hon 1, xã Bản Hon");
        citizen.fill("a_ngaySinh", "5/11/1990").press("go");
        citizen.follow("Hộ kinh doanh").fill("a_tenHo", "Chè Bản Hon").fill("a_truSo",
                "Bản Hon 1, xã Bản Hon, Tam Đường")
                .fill("a_nganhNghe", "Bán lẻ chè khô").fill("a_von", "80.000.000").fill("a_soLaoDong", "2").press("go");
        citizen.follow("Đăng ký thuế").press("go");
        citizen.follow("Giấy tờ gửi kèm").attach("giayDeNghi", SamplePapers.pdf("don"))
                .attach("giayToTuyThan", SamplePapers.photo("can-cuoc"));
        citizen.follow("Xong phần giấy tờ").follow("Nhận kết quả").choose("method", "COUNTER").press("go");
        citizen.follow("Kiểm tra lại và nộp").pressInVain("go", "cam kết");
        citizen.tick("confirmed").press("go");
        var code = citizen.page().locator("[id='code']").innerText().strip();
        assertThat(code).matches("H35\\.[0-9]{2}-[0-9]{6}-[0-9]{4,}");
        assertThat(pdf(citizen, "Giấy xác nhận đã gửi")).contains(code);

        var stranger = stranger(PHONE);
        stranger.open("/track.xhtml?code=" + code);
        assertThat(stranger.text()).contains("Đã gửi").doesNotContain("Lò Thị Mai");

        var desk = as(DESK, "mc.tamduong");
        desk.inbox("TO_RECEIVE", code);
        desk.judge("Giấy đề nghị", "GOOD");
        desk.judge("Thẻ căn cước", "UNREADABLE");
        desk.fill("n_giayToTuyThan", "Ảnh bị mờ góc phải").pressInVain("accept", "chưa được kết luận là đạt");
        desk.press("save");
        desk.follow("Yêu cầu bổ sung").press("send");
        assertThat(desk.text()).contains("Đã gửi yêu cầu bổ sung");
        await().atMost(PATIENCE).until(() -> mailed("cần bổ sung"));

        citizen.open("/citizen/mine.xhtml").follow(code);
        assertThat(citizen.text()).contains("Ảnh bị mờ góc phải");
        citizen.pressInVain("go", "Chưa bổ sung");
        citizen.attach("giayToTuyThan", SamplePapers.photo("can-cuoc-ro")).press("go");

        desk.inbox("TO_RECEIVE", code);
        desk.judge("Giấy đề nghị", "GOOD").choose("i_p_giayToTuyThan", "ACCEPTED").press("accept");
        assertThat(desk.text()).contains("Hẹn trả").contains("17:30");
        assertThat(pdf(desk, "Giấy tiếp nhận hồ sơ")).contains(code);

        var specialist = as(DESK, "cv.tckh.tamduong");
        specialist.inbox("TO_HANDLE", code);
        specialist.press("claim").follow("Xin ý kiến").fill("q", "Kinh tế và Hạ tầng").press("seek-unit");
        specialist.pressInVain("ask", "ít nhất một đơn vị");
        specialist.page().locator(".ticks label", new Page.LocatorOptions().setHasText("Tam Đường")).first().click();
        specialist.fill("question", "Địa điểm có đúng quy hoạch không?")
                .page().locator("input[name=shown][value='giayToTuyThan']").uncheck();
        specialist.press("ask");
        var second = as(DESK, "cv.ktht.tamduong");
        second.inbox("TO_ANSWER", code);
        assertThat(second.text()).contains("Giấy đề nghị").doesNotContain("Thẻ căn cước").doesNotContain("đã đi đến đâu");
        assertThat(pdf(second, "Phiếu lấy ý kiến")).contains("Địa điểm có đúng quy hoạch không?", "Thời hạn trả lời");
        second.follow("Trả lời ý kiến").fill("opinion", "Đúng quy hoạch.").press("answer");
        specialist.open("/officer/inbox.xhtml");
        awaitText(specialist, specialist.page(), code, "Đúng quy hoạch.");
        specialist.follow("Trình lãnh đạo").choose("outcome", "GRANT").fill("summary",
                "Đủ giấy tờ, địa điểm đúng quy hoạch.")
                .fill("text", "Cấp giấy chứng nhận đăng ký hộ kinh doanh Chè Bản Hon.").press("propose");

        var leader = as(DESK, "ct.tamduong");
        leader.inbox("TO_DECIDE", code);
        leader.follow("Xem và quyết định").pressInVain("back", "lý do");
        leader.fill("words", "Bổ sung số vốn vào nội dung.").press("back");
        specialist.inbox("TO_HANDLE", code);
        assertThat(specialist.text()).contains("Bổ sung số vốn vào nội dung.");
        specialist.follow("Trình lãnh đạo").choose("outcome", "GRANT")
                .fill("text", "Cấp giấy chứng nhận đăng ký hộ kinh doanh Chè Bản Hon, vốn 80.000.000 đồng.")
                        .press("propose");
        leader.inbox("TO_DECIDE", code);
        leader.follow("Xem và quyết định").press("approve");
        var clerk = as(DESK, "vt.tamduong");
        clerk.inbox("TO_ISSUE", code);
        clerk.press("issue");

        desk.inbox("TO_RETURN", code);
        desk.follow("Trả kết quả").pressInVain("hand-over", "chưa đối chiếu");
        for (var slot : new String[] {"giayDeNghi", "giayToTuyThan"}) {
            desk.choose("o_" + slot, "MATCHES");
        }
        desk.press("compare").press("sign").press("fee").pressInVain("hand-over", "4 ký tự cuối");
        desk.fill("last4", "1234").press("hand-over");
        assertThat(desk.text()).contains("Đã trả kết quả");

        citizen.open("/citizen/mine.xhtml").follow(code);
        assertThat(citizen.text()).contains("Đã trao kết quả").contains("Đồng ý cấp").contains("Xin ý kiến đơn vị khác")
                .doesNotContain("Bổ sung số vốn vào nội dung.");
        assertThat(pdf(citizen, "Kết quả giải quyết").replaceAll("\\s+", " ")).contains("vốn 80.000.000 đồng");
        othersFindNothing(code, citizen, desk);
        citizen.open("/citizen/notices.xhtml");
        stranger.open("/track.xhtml?code=" + code);
        assertThat(stranger.text()).contains("Đã xong");
    }

    @Test
    void an_organisation_is_refused_a_publishing_licence_in_writing_with_reasons() throws Exception {
        var applicant = as(DESK, "0100109106");
        applicant.open("/catalogue.xhtml?q=xuat+ban").follow("Cấp giấy phép xuất bản tài liệu không kinh doanh");
        start(applicant, "Sở Thông tin");
        applicant.follow("Tổ chức đề nghị").fill("a_diaChi", "Phường Đoàn Kết, Lai Châu").press("go");
        applicant.follow("Tài liệu").fill("a_tenTaiLieu", "Kỷ yếu 20 năm").choose("a_hinhThuc", "SACH")
                .fill("a_soTrang", "96")
                .fill("a_khuonKho", "19 × 27 cm").fill("a_soLuong", "500").fill("a_ngonNgu", "Tiếng Việt")
                .fill("a_coSoIn", "Công ty in Lai Châu").fill("a_mucDich", "Phát cho học sinh")
                .fill("a_tomTat", "Lịch sử trường").press("go");
        applicant.follow("Giấy tờ gửi kèm").attach("donDeNghi", SamplePapers.pdf("don-xuat-ban"))
                .attach("banThao", SamplePapers.pdf("ban-thao"));
        applicant.follow("Xong phần giấy tờ").follow("Nhận kết quả").choose("method", "POST").press("go");
        applicant.follow("Kiểm tra lại và nộp").tick("confirmed").press("go");
        var code = applicant.page().locator("[id='code']").innerText().strip();

        var desk = as(PHONE, "mc.sotttt");
        desk.inbox("TO_RECEIVE", code);
        desk.judge("Đơn đề nghị", "GOOD");
        desk.judge("Bản thảo", "GOOD");
        desk.press("accept");
        var specialist = as(DESK, "cv.bcxb.sotttt");
        specialist.inbox("TO_HANDLE", code);
        specialist.press("claim").follow("Trình lãnh đạo").choose("outcome", "REFUSE").fill("summary",
                "Không đủ điều kiện.")
                .fill("text", "Nội dung không thuộc loại tài liệu không kinh doanh.").press("propose");
        var leader = as(PHONE, "gd.sotttt");
        leader.inbox("TO_DECIDE", code);
        leader.follow("Xem và quyết định").pressInVain("refuse", "lý do");
        leader.fill("words", "Tài liệu thuộc loại phải đăng ký xuất bản, Điều 25 Luật Xuất bản.").press("refuse")
                .press("refuse");
        var clerk = as(DESK, "vt.sotttt");
        clerk.inbox("TO_ISSUE", code);
        clerk.press("issue");
        desk.inbox("TO_RETURN", code);
        applicant.open("/citizen/mine.xhtml").follow("Cấp giấy phép xuất bản");
        assertThat(applicant.text()).contains("Từ chối bằng văn bản").contains("Điều 25 Luật Xuất bản");
    }

    @Test
    void a_new_citizen_opens_an_account_and_finds_the_pages_in_both_languages() {
        var visitor = stranger(PHONE);
        visitor.open("/").open("/catalogue.xhtml").open("/catalogue.xhtml?q=khong-co-gi-ca").open("/guide.xhtml")
                .open("/track.xhtml").open("/account/register.xhtml?kind=organisation").open("/account/register.xhtml");
        visitor.fill("name", "Tẩn Mý Dao").fill("number", "012195007777").fill("phone", "0987654321")
                .fill("password", "mot mat khau dai").fill("repeated", "khac").pressInVain("go", "không giống nhau");
        assertThat(visitor.page().locator("[id='name']").inputValue()).isEqualTo("Tẩn Mý Dao");
        visitor.fill("password", "mot mat khau dai").fill("repeated", "mot mat khau dai").press("go");
        assertThat(visitor.text()).contains("Đã tạo tài khoản");
        visitor.open("/account/settings.xhtml").open("/language?to=en&back=/catalogue.xhtml");
        assertThat(visitor.text()).contains("Administrative procedures");
    }

    @Test
    void five_wrong_passwords_lock_the_account_and_the_session_gets_a_new_id_at_login() {
        var visitor = stranger(PHONE).open("/account/login.xhtml");
        var before = session(visitor);
        for (int time = 1; time < 5; time++) {
            visitor.fill("username", LOCKED).fill("password", "sai" + time).pressInVain("go", "chưa đúng");
        }
        visitor.fill("username", LOCKED).fill("password", "sai").pressInVain("go", "nhiều lần");
        visitor.fill("username", LOCKED).fill("password", Visitor.PASSWORD).pressInVain("go", "nhiều lần");
        visitor.fill("username", "012085004321").fill("password", Visitor.PASSWORD).press("go");
        assertThat(session(visitor)).isNotEqualTo(before);
    }

    @Test
    void the_session_cookie_is_hidden_from_scripts_and_from_the_forms_of_other_sites() throws Exception {
        PortalServer.awaitPages();
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(PortalServer.ADDRESS
                + "/account/login.xhtml")).build(), HttpResponse.BodyHandlers.discarding());

        assertThat(answer.headers().allValues("set-cookie")).anySatisfy(cookie -> assertThat(cookie).startsWith("JSESSIONID")
                .containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    private static void start(Visitor applicant, String agency) {
        applicant.follow("Nộp hồ sơ trên mạng");
        applicant.page().locator("label.choice", new Page.LocatorOptions().setHasText(agency)).first().click();
        applicant.press("go");
    }

    private static void awaitText(Visitor officer, Page page, String code, String words) {
        page.navigate(PortalServer.ADDRESS + "/officer/inbox.xhtml?tab=TO_HANDLE");
        officer.follow(code);
        await().atMost(PATIENCE).until(() -> {
            page.reload();
            return page.locator("main").innerText().contains(words);
        });
    }

    private static boolean mailed(String words) throws Exception {
        for (var message : PortalServer.mails().getReceivedMessages()) {
            if (message.getSubject().contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static String session(Visitor visitor) {
        return visitor.page().context().cookies().stream().filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value).findFirst().orElse("");
    }

    /** The text of the PDF behind a link. */
    private static String pdf(Visitor visitor, String link) throws IOException, InterruptedException {
        var path = visitor.page().locator("main a[href^='/file/']", new Page.LocatorOptions().setHasText(link)).first()
                .getAttribute("href");
        var answer = get(visitor, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static HttpResponse<byte[]> get(Visitor visitor, String path) throws IOException, InterruptedException {
        var cookies = visitor.page().context().cookies().stream().map(CitizenJourneyIT::pair).toList();
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(PortalServer.ADDRESS + path))
                .header("Cookie", String.join("; ", cookies)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String pair(Cookie cookie) {
        return cookie.name + "=" + cookie.value;
    }

    /** An officer of another agency, and another citizen, find neither the dossier nor its papers nor its PDFs. */
    private static void othersFindNothing(String code, Visitor citizen, Visitor desk) throws IOException,
            InterruptedException {
        var files = citizen.page().locator("main a[href^='/file/']").all().stream().map(link
                -> link.getAttribute("href")).toList();
        var id = citizen.page().url().replaceAll(".*id=", "");
        assertThat(files).hasSizeGreaterThan(3);
        var other = as(DESK, "mc.sotttt");
        var neighbour = as(PHONE, "012085004321");
        assertThat(get(other, "/officer/dossier.xhtml?id=" + id).statusCode()).as(code).isEqualTo(404);
        assertThat(get(neighbour, "/citizen/dossier.xhtml?id=" + id).statusCode()).isEqualTo(404);
        for (var file : files) {
            assertThat(get(other, file).statusCode()).isEqualTo(404);
            assertThat(get(neighbour, file).statusCode()).isEqualTo(404);
            assertThat(get(desk, file).statusCode()).isEqualTo(200);
        }
        assertThat(get(neighbour, "/officer/inbox.xhtml").statusCode()).isEqualTo(403);
        assertThat(get(other, "/leader/decide.xhtml?id=" + id).statusCode()).isEqualTo(403);
    }
}
