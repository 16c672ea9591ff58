package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.shared.OfficeClock;

/** Card 21 of domain.md: fourteen steps over a commune and a department of the province, each by its own people (Điều 8). */
class TwoAgenciesIT extends InBrowser {

    private static final List<String> THERE = List.of("mc.sonv", "cv.cs.sonv", "tp.cs.sonv", "gd.sonv");

    @Test
    void a_dossier_goes_through_fourteen_steps_of_two_agencies_and_the_second_sees_nothing_before_its_own()
            throws Exception {
        var citizen = as(PHONE, "012190001234");
        var code = filed(citizen);
        var desk = as(DESK, "mc.binhlu");
        desk.inbox("TO_RECEIVE", code);
        desk.judge("Đơn đề nghị", "GOOD");
        desk.judge("Giấy tờ chứng minh", "GOOD");
        desk.press("accept");
        var id = desk.page().url().replaceAll(".*id=", "");
        desk.inbox("TO_PASS_ON", code);
        assertThat(desk.text()).contains("Bước 2 trên 14");
        desk.fill("words", "Hộ nghèo, xem sớm.").press("pass-on");

        var head = as(DESK, "tp.vhxh.binhlu");
        head.inbox("TO_ASSIGN", code);
        assertThat(head.text()).contains("Hộ nghèo, xem sớm.");
        head.follow("Phân công");
        head.choose("officer", "cvb.vhxh.binhlu").press("assign");

        var officer = as(DESK, "cvb.vhxh.binhlu");
        officer.inbox("TO_HANDLE", code);
        officer.follow("Trình lãnh đạo").choose("outcome", "GRANT").fill("summary", "Đủ điều kiện.")
                .fill("text", "Đề nghị Sở Nội vụ trợ cấp.").pressInVain("propose", "Biên bản");
        minutes(officer, id);
        officer.open("/officer/propose.xhtml?id=" + id).choose("outcome", "GRANT").fill("summary", "Đủ điều kiện.")
                .fill("text", "Đề nghị Sở Nội vụ trợ cấp.").press("propose");

        head.inbox("TO_REVIEW", code);
        head.follow("Xem và ký nháy").pressInVain("back", "lý do");
        head.fill("words", "Ghi rõ số tiền.").press("back");
        officer.inbox("TO_HANDLE", code);
        assertThat(officer.text()).contains("Ghi rõ số tiền.");
        officer.follow("Trình lãnh đạo").choose("outcome", "GRANT").fill("text",
                "Đề nghị Sở Nội vụ trợ cấp 5.000.000 đồng.").press("propose");
        head.inbox("TO_REVIEW", code);
        head.follow("Xem và ký nháy").press("initial");

        var chairman = as(DESK, "ct.binhlu");
        chairman.inbox("TO_DECIDE", code);
        chairman.follow("Xem và quyết định").press("approve");
        for (var login : THERE) {
            assertThat(status(as(DESK, login), "/officer/dossier.xhtml?id=" + id)).as(login).isEqualTo(404);
        }
        var clerk = as(DESK, "vt.binhlu");
        clerk.inbox("TO_ISSUE", code);
        assertThat(clerk.text()).contains("Cho số công văn và chuyển Sở Nội vụ").doesNotContain("Cho số và phát hành");
        clerk.press("issue");
        assertThat(clerk.text()).contains("Đã cho số công văn và chuyển hồ sơ " + code + " đến Sở Nội vụ")
                .doesNotContain("Đã phát hành kết quả");

        var deskThere = as(DESK, "mc.sonv");
        deskThere.inbox("TO_TAKE_OVER", code);
        assertThat(deskThere.text()).contains("Bước 8 trên 14").contains("Ý kiến của Ủy ban nhân dân xã Bình Lư")
                .contains("5.000.000 đồng").contains("Văn bản chuyển hồ sơ");
        assertThat(status(as(DESK, "cv.cs.sonv"), "/officer/dossier.xhtml?id=" + id)).isEqualTo(404);
        desk.inbox("AWAY", code);
        assertThat(desk.text()).contains("Một cửa Sở Nội vụ");
        assertThat(desk.open("/officer/inbox.xhtml?tab=AWAY").text()).as("the first desk sees where it is").contains(code)
                .contains("Sở Nội vụ; chuyển đi lúc");
        citizen.open("/citizen/dossier.xhtml?id=" + id);
        assertThat(citizen.text()).contains("Hiện ở: Một cửa Sở Nội vụ").contains("Trưởng phòng xem, ký nháy")
                .doesNotContain("Văn bản chuyển hồ sơ").doesNotContain("Ghi rõ số tiền");
        deskThere.press("take-over").press("pass-on");

        var headThere = as(DESK, "tp.cs.sonv");
        headThere.inbox("TO_ASSIGN", code);
        headThere.follow("Phân công").choose("officer", "cv.cs.sonv").press("assign");
        var officerThere = as(DESK, "cv.cs.sonv");
        officerThere.inbox("TO_HANDLE", code);
        officerThere.follow("Trình lãnh đạo");
        assertThat(officerThere.page().locator("#text").inputValue()).as("the commune's text is not theirs").isEmpty();
        officerThere.choose("outcome", "GRANT").fill("summary", "Đúng đối tượng.")
                .fill("text", "Trợ cấp một lần 5.000.000 đồng.").press("propose");
        headThere.inbox("TO_REVIEW", code);
        headThere.follow("Xem và ký nháy").press("initial");
        var director = as(DESK, "gd.sonv");
        director.inbox("TO_DECIDE", code);
        director.follow("Xem và quyết định").press("approve");

        desk.inbox("TO_RETURN", code);
        assertThat(desk.text()).contains("Bước 14 trên 14");
        assertThat(desk.open("/officer/inbox.xhtml?tab=AWAY").text()).as("it has come back").doesNotContain(code);
        desk.open("/officer/dossier.xhtml?id=" + id);
        desk.follow("Trả kết quả");
        for (var slot : List.of("donDeNghi", "giayToHoanCanh")) {
            desk.choose("o_" + slot, "MATCHES");
        }
        desk.press("compare").press("sign").fill("last4", "1234").press("hand-over");
        citizen.open("/citizen/dossier.xhtml?id=" + id);
        assertThat(citizen.text()).contains("Đã trao kết quả").contains("KQ-SNV");
    }

    @Test
    void the_process_is_drawn_for_everybody_and_can_be_taken_along_as_bpmn() throws Exception {
        for (int width : new int[] {PHONE, DESK}) {
            var reader = stranger(width);
            reader.open("/procedure.xhtml?code=3.000331");
            assertThat(reader.page().locator("svg.terrace .tread").count()).isEqualTo(14);
            assertThat(reader.text()).contains("Sở Nội vụ").contains("Giám đốc Sở duyệt").contains("giờ làm việc");
            assertThat(status(reader, "/process/bpmn?code=3.000331&agency=H35.22.06")).isEqualTo(200);
            assertThat(status(reader, "/process/bpmn?code=9.999999")).isEqualTo(404);
            assertThat(status(reader, "/process/bpmn")).isEqualTo(404);
            assertThat(body(reader, "/process/bpmn?code=3.000331")).contains("bpmn:userTask")
                    .contains("Sở Nội vụ – Phòng Chính sách");
        }
    }

    private static String filed(Visitor citizen) {
        citizen.open("/procedure.xhtml?code=3.000331").follow("Nộp hồ sơ trên mạng");
        citizen.page().locator("label.choice", new Page.LocatorOptions().setHasText("Bình Lư")).first().click();
        citizen.press("go");
        citizen.follow("Người đề nghị").fill("a_noiO", "Bản Nà Phát, xã Bình Lư").press("go");
        citizen.follow("Nội dung đề nghị").fill("a_hoanCanh", "Nhà bị lũ cuốn.").fill("a_soNguoi", "5")
                .fill("a_soTien", "5.000.000").press("go");
        citizen.follow("Giấy tờ gửi kèm").attach("donDeNghi", SamplePapers.pdf("don-tro-cap"))
                .attach("giayToHoanCanh", SamplePapers.photo("nha"));
        citizen.follow("Xong phần giấy tờ").follow("Nhận kết quả").choose("method", "COUNTER").press("go");
        citizen.follow("Kiểm tra lại và nộp").tick("confirmed").press("go");
        return citizen.page().locator("[id='code']").innerText().strip();
    }

    private static void minutes(Visitor officer, String id) {
        officer.open("/officer/minutes.xhtml?id=" + id).fill("day", "32/1/2026")
                .pressInVain("write", "Không có ngày 32/1/2026");
        officer.fill("day", LocalDate.now(OfficeClock.ZONE).minusDays(1).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")))
                .fill("time", "08:30").pressInVain("write", "địa điểm");
        officer.fill("place", "Nhà văn hóa bản Nà Phát").fill("people", "Trưởng bản, công chức xã")
                .fill("content", "Nhà hư hỏng hoàn toàn.").press("write");
        assertThat(officer.text()).contains("Nhà văn hóa bản Nà Phát");
    }

    private static int status(Visitor visitor, String path) throws IOException, InterruptedException {
        return answer(visitor, path).statusCode();
    }

    private static String body(Visitor visitor, String path) throws IOException, InterruptedException {
        return answer(visitor, path).body();
    }

    private static HttpResponse<String> answer(Visitor visitor, String path) throws IOException, InterruptedException {
        var cookies = visitor.page().context().cookies().stream().map(cookie -> cookie.name + "=" + cookie.value).toList();
        var request = HttpRequest.newBuilder(URI.create(PortalServer.ADDRESS + path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
