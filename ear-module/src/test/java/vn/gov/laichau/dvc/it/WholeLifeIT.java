package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.shared.OfficeClock;

/** What may come between filing and the end of a dossier, by the people who do it (Điều 7-9; NĐ 61 Art 19-21). */
class WholeLifeIT extends InBrowser {

    private static final String CITIZEN = "012085004321";

    @Test
    void papers_twice_money_opinions_an_apology_a_return_differing_originals_and_a_correction_on_the_way_to_the_end() {
        var citizen = as(PHONE, CITIZEN);
        var code = Household.file(citizen, "Tam Đường", "Mai");
        var desk = as(DESK, "mc.tamduong");
        papersAtTheDesk(code, citizen, desk);
        desk.judge("Giấy đề nghị", "GOOD").choose("i_p_giayToTuyThan", "ACCEPTED").press("accept");
        var address = dossier(desk);
        var specialist = as(DESK, "cv.tckh.tamduong");
        specialist.inbox("TO_HANDLE", code).press("claim");
        var leader = as(DESK, "ct.tamduong");

        papersAfterAppraisal(code, citizen, desk, specialist, leader);
        money(code, citizen, desk, specialist);
        opinions(code, address, desk, specialist);
        apology(code, citizen, specialist, leader);
        proposed(code, specialist, "Cấp giấy chứng nhận.");
        leader.inbox("TO_DECIDE", code).follow("Xem và quyết định").fill("words", "Ghi rõ tên hộ kinh doanh.").press("back");
        assertThat(specialist.inbox("TO_HANDLE", code).text()).contains("Ghi rõ tên hộ kinh doanh.");
        decided(code, specialist, leader, "Cấp giấy chứng nhận cho hộ kinh doanh Mai.");

        desk.inbox("TO_RETURN", code).follow("Trả kết quả").choose("o_giayDeNghi", "MATCHES")
                .choose("o_giayToTuyThan", "DIFFERS").press("compare");
        desk.open(address).follow("Báo bản chính không khớp").pressInVain("ask", "lý do");
        desk.fill("words", "Ngày sinh trên căn cước khác bản đã gửi.").press("ask");
        leader.inbox("TO_DECIDE_MOTION", code);
        leader.click(leader.page().locator(".motion .agree"));
        assertThat(leader.page().locator(".errsum").innerText()).contains("hạn xem xét lại");
        leader.page().locator(".motion input[name=until]").fill(day(workingDay(3)));
        agree(leader);
        decided(code, specialist, leader, "Cấp giấy chứng nhận cho hộ kinh doanh Mai, sinh 1990.");

        desk.inbox("TO_RETURN", code).follow("Trả kết quả").choose("o_giayToTuyThan", "MATCHES").press("compare")
                .press("sign").press("fee").fill("last4", "4321").press("hand-over");
        assertThat(desk.text()).contains("Đã trả kết quả");

        specialist.open(address).follow("Đính chính kết quả").fill("reason", "Ghi sai năm sinh.")
                .fill("text", "Cấp giấy chứng nhận cho hộ kinh doanh Mai, sinh 1991.").press("reopen");
        leader.inbox("TO_DECIDE", code).follow("Xem và quyết định").press("approve");
        var clerk = as(DESK, "vt.tamduong");
        clerk.inbox("TO_ISSUE", code).press("issue");
        assertThat(desk.inbox("TO_RETURN", code).text()).contains("Lãnh đạo đã quyết định", "Phùng Văn Bình")
                .doesNotContain("Ý kiến của Ủy ban");
        assertThat(citizen.open("/citizen/mine.xhtml").follow(code).text()).contains("mang theo kết quả đã nhận trước đây")
                .doesNotContain("mang theo bản chính");
        desk.follow("Trả kết quả").fill("last4", "4321").press("hand-over");
        citizen.open("/citizen/mine.xhtml").follow(code);
        assertThat(citizen.text()).contains("Đính chính kết quả do sai sót của cơ quan").contains("Ghi sai năm sinh.")
                .doesNotContain("Đề nghị yêu cầu bổ sung");
        clerk.inbox("TO_FILE", code).follow("Lưu trữ, đóng hồ sơ").pressInVain("close", "Đánh dấu ô");
        clerk.tick("sure").press("close");
        assertThat(clerk.text()).contains("Đã lưu trữ và đóng hồ sơ " + code);
        clerk.open(address);
        assertThat(clerk.page().locator(".d-head").innerText()).contains("Đã đóng");
    }

    /** The desk asks once for a paper that can't be read, and has it again. */
    private static void papersAtTheDesk(String code, Visitor citizen, Visitor desk) {
        desk.inbox("TO_RECEIVE", code).judge("Giấy đề nghị", "GOOD").judge("Thẻ căn cước", "UNREADABLE").press("save")
                .follow("Yêu cầu bổ sung").press("send");
        citizen.open("/citizen/mine.xhtml").follow(code).attach("giayToTuyThan", SamplePapers.photo("can-cuoc-ro"))
                .press("go");
        desk.inbox("TO_RECEIVE", code);
    }

    /** Two units are asked at once, each in its own words; one is late: the desk is told, and the dossier waits for it. */
    private static void opinions(String code, String address, Visitor desk, Visitor specialist) {
        specialist.follow("Xin ý kiến");
        for (var name : List.of("Tư pháp", "Kinh tế và Hạ tầng")) {
            specialist.fill("q", name).press("seek-unit");
            specialist.page().locator(".ticks label", new Page.LocatorOptions().setHasText(name)).filter(
                    new Locator.FilterOptions().setHasText("Tam Đường")).first().click();
        }
        specialist.pressInVain("ask", "câu hỏi");
        specialist.press("own");
        own(specialist, "Tư pháp").fill("Người đề nghị có bị cấm kinh doanh không?");
        own(specialist, "Kinh tế và Hạ tầng").fill("Địa điểm có đúng quy hoạch không?");
        specialist.press("ask");
        assertThat(specialist.text()).contains("Xin ý kiến đơn vị khác");

        var prompt = as(DESK, "cv.ktht.tamduong").inbox("TO_ANSWER", code);
        assertThat(prompt.text()).contains("đúng quy hoạch").doesNotContain("cấm kinh doanh");
        prompt.follow("Trả lời ý kiến").fill("opinion", "Đúng quy hoạch.").press("answer");
        var slow = as(DESK, "cv.tp.tamduong").inbox("TO_ANSWER", code);
        assertThat(slow.page().request().get(PortalServer.ADDRESS + address.replace("dossier", "trail")).status())
                .as("who is only asked does not read the trail").isEqualTo(404);
        await().atMost(PATIENCE).until(() -> queue(specialist, code).contains("1 trên 2 ý kiến đã xong"));
        assertThat(specialist.look().follow(code).text()).contains("Đúng quy hoạch.");
        assertThat(specialist.page().locator("a", new Page.LocatorOptions().setHasText("Trình lãnh đạo")).count())
                .as("it waits for the other one").isZero();

        PortalServer.sql("update dvc.handoff h set answer_due_at = now() - interval '1 minute' from dvc.dossier d "
                + "where d.id = h.dossier_id and d.code = '" + code + "' and h.kind = 'CONSULTATION' and h.answer is null");
        await().atMost(PATIENCE).until(() -> desk.page().navigate(PortalServer.ADDRESS + "/officer/notices.xhtml").ok()
                && desk.text().contains("Hồ sơ " + code + ": chưa có ý kiến đúng hạn"));
        assertThat(desk.look().text()).contains("Phòng Tư pháp chưa trả lời ý kiến");
        specialist.open(address).click(specialist.page().locator(".overdue .go-on"));
        assertThat(specialist.page().locator(".errsum").innerText()).contains("Viết lý do");
        slow.open(address).follow("Trả lời ý kiến").fill("opinion", "Không bị cấm.").press("answer");
        specialist.inbox("TO_HANDLE", code);
        await().atMost(PATIENCE).until(() -> {
            specialist.page().reload();
            return specialist.text().contains("Không bị cấm.") && specialist.text().contains("Trình lãnh đạo");
        });
    }

    private static Locator own(Visitor officer, String unit) {
        return officer.page().locator("section[aria-label*='" + unit + "'] textarea");
    }

    private static String queue(Visitor officer, String code) {
        officer.page().navigate(PortalServer.ADDRESS + "/officer/inbox.xhtml?tab=TO_HANDLE&q=" + code);
        return officer.text();
    }

    /** The specialist asks, the leader agrees, the applicant sends, the desk confirms: the time starts anew. */
    private static void papersAfterAppraisal(String code, Visitor citizen, Visitor desk, Visitor specialist,
            Visitor leader) {
        specialist.follow("Đề nghị bổ sung").pressInVain("send", "ít nhất một");
        specialist.tick("p_giayToTuyThan").fill("words", "Ảnh chụp thiếu mặt sau.").press("send");
        assertThat(specialist.text()).contains("Đã trình lãnh đạo").contains("Chờ quyết định");
        leader.inbox("TO_DECIDE_MOTION", code);
        assertThat(leader.text()).contains("Ảnh chụp thiếu mặt sau.").contains("Thẻ căn cước");
        leader.click(leader.page().locator(".motion .decline"));
        assertThat(leader.page().locator(".errsum").innerText()).contains("lý do");
        agree(leader);
        assertThat(leader.page().locator(".d-head").innerText()).contains("Chờ bổ sung");

        citizen.open("/citizen/mine.xhtml").follow(code);
        assertThat(citizen.text()).contains("Cần bổ sung 1 thứ");
        citizen.attach("giayToTuyThan", SamplePapers.photo("hai-mat")).press("go");
        desk.inbox("TO_CONFIRM", code).pressInVain("reopen", "Còn thiếu gì");
        desk.pressInVain("confirm", "chưa được kết luận là đạt").choose("i_p_giayToTuyThan", "REJECTED")
                .pressInVain("confirm-all", "Chọn lý do").select("r_p_giayToTuyThan", "mờ, không đọc được").press("reopen");
        citizen.open("/citizen/mine.xhtml").follow(code);
        assertThat(citizen.text()).contains("lần 2, gửi lại");
        citizen.attach("giayToTuyThan", SamplePapers.photo("hai-mat"));
        assertThat(citizen.text()).contains("giống hệt tệp đã gửi trước");
        citizen.press("go");
        desk.inbox("TO_CONFIRM", code);
        assertThat(desk.text()).contains("Tệp giống hệt tệp đã gửi trước");
        assertThat(desk.page().locator("main a", new Page.LocatorOptions().setHasText("Phiếu yêu cầu bổ sung")).count())
                .as("Form 02 each time").isEqualTo(3);
        desk.choose("i_p_giayToTuyThan", "ACCEPTED").press("confirm");
        assertThat(desk.text()).contains("Đã nhận đủ phần bổ sung").contains("tính lại từ đầu");
        specialist.inbox("TO_HANDLE", code);
    }

    private static void money(String code, Visitor citizen, Visitor desk, Visitor specialist) {
        specialist.follow("Yêu cầu nộp phí").fill("name", "Phí thẩm định").fill("amount", "1.00.000")
                .pressInVain("demand", "không đọc được thành số tiền");
        assertThat(specialist.page().locator("[id='name']").inputValue()).isEqualTo("Phí thẩm định");
        specialist.choose("kind", "CHARGE").fill("amount", "3.000.000").fill("ground", "Nghị quyết 07/2017").press("demand");
        specialist.follow("Sửa khoản phải nộp").fill("amount", "300.000").pressInVain("correct", "lý do");
        specialist.fill("reason", "Gõ thừa một số 0.").press("correct");
        citizen.open("/citizen/mine.xhtml").follow(code);
        assertThat(citizen.text()).contains("Cần nộp 300.000", "Phí thẩm định (phí)", "Gõ thừa một số 0.",
                "Khi nhận kết quả còn nộp 100.000", "Thông báo nộp phí, lệ phí");
        desk.inbox("WAITING_PAYMENT", code).fill("receipt", "0001234").press("fee");
        assertThat(desk.text()).contains("Phí thẩm định", "Biên lai số 0001234", "còn phải nộp 100.000");
        specialist.inbox("TO_HANDLE", code);
    }

    private static void apology(String code, Visitor citizen, Visitor specialist, Visitor leader) {
        specialist.follow("Đề nghị hẹn lại").fill("day", day(LocalDate.now(OfficeClock.ZONE)))
                .fill("reason", "Đường sạt lở.")
                .pressInVain("ask", "ngày làm việc sau");
        specialist.fill("day", day(workingDay(15))).press("ask");
        leader.inbox("TO_DECIDE_MOTION", code);
        agree(leader);
        citizen.open("/citizen/mine.xhtml").follow(code);
        assertThat(citizen.text()).contains("Cơ quan xin lỗi và hẹn lại").contains("Đường sạt lở.");
        specialist.open(dossier(specialist));
        assertThat(specialist.page().locator("[id='to-extension']").count()).as("it is put off once").isZero();
        assertThat(specialist.text()).contains("Đã hẹn lại một lần, ngày " + day(LocalDate.now(OfficeClock.ZONE)));
    }

    private static void proposed(String code, Visitor specialist, String text) {
        specialist.inbox("TO_HANDLE", code).follow("Trình lãnh đạo").choose("outcome", "GRANT")
                .fill("summary", "Đủ điều kiện.").fill("text", text).press("propose");
    }

    static void decided(String code, Visitor specialist, Visitor leader, String text) {
        proposed(code, specialist, text);
        leader.inbox("TO_DECIDE", code).follow("Xem và quyết định").press("approve");
        as(DESK, "vt.tamduong").inbox("TO_ISSUE", code).press("issue");
    }

    @Test
    void a_dossier_goes_to_the_competent_agency_and_the_applicant_takes_it_back() {
        var citizen = as(PHONE, CITIZEN);
        var code = Household.file(citizen, "Tam Đường", "Mai");
        var desk = as(DESK, "mc.tamduong");
        desk.inbox("TO_RECEIVE", code);
        var address = dossier(desk);
        desk.follow("Chuyển cơ quan khác").pressInVain("transfer", "Chọn cơ quan");
        desk.select("agency", other(desk, "Sìn Hồ")).fill("reason", "Hộ kinh doanh ở Sìn Hồ.").tick("sure")
                .press("transfer");
        assertThat(desk.page().request().get(PortalServer.ADDRESS + address).status()).isEqualTo(404);

        citizen.open("/citizen/mine.xhtml").follow(code);
        assertThat(citizen.text()).contains("Hộ kinh doanh ở Sìn Hồ.").contains(code);
        var mine = citizen.page().url().substring(PortalServer.ADDRESS.length());
        citizen.page().locator("[id='withdrawal'] summary").click();
        citizen.pressInVain("withdraw-go", "lý do");
        citizen.page().locator("[id='withdrawal'] summary").click();
        citizen.fill("reason", "Tôi không mở cửa hàng nữa.").press("withdraw-go");
        assertThat(citizen.text()).contains("đang chờ cơ quan trả lời");

        var there = as(DESK, "mc.sinho");
        there.inbox("TO_RECEIVE", code).pressInVain("all-good", "xin rút hồ sơ");
        there.inbox("TO_DECIDE_MOTION", code);
        agree(there);
        citizen.open(mine);
        assertThat(citizen.text()).contains("Đã đồng ý cho rút hồ sơ");
        assertThat(citizen.page().locator("[id='withdrawal']").count()).isZero();
    }

    @Test
    void applicant_and_desk_write_to_each_other_and_officers_keep_notes_that_he_never_sees() {
        var citizen = as(PHONE, CITIZEN);
        var code = Household.file(citizen, "Tam Đường", "Mai");
        citizen.open("/citizen/mine.xhtml").follow(code).pressInVain("send-message", "Chưa viết gì");
        citizen.fill("message", "Bao giờ tôi được hẹn?").page().locator("[id='enclosed']")
                .setInputFiles(SamplePapers.photo("bien-lai"));
        citizen.press("send-message");
        assertThat(citizen.text()).contains("Đã gửi cho cơ quan", "Bao giờ tôi được hẹn?", "bien-lai", "Cơ quan chưa xem");
        var mine = citizen.page().url().substring(PortalServer.ADDRESS.length());

        var desk = as(DESK, "mc.tamduong");
        assertThat(desk.open("/officer/notices.xhtml").text()).contains("Người nộp hồ sơ " + code + " nhắn");
        assertThat(as(PHONE, "mc.tamduong").open("/officer/messages.xhtml").text()).contains(code);
        assertThat(desk.open("/officer/inbox.xhtml?tab=TO_RECEIVE&q=" + code).text()).contains("Chờ trả lời");
        desk.open("/officer/messages.xhtml").follow(code);
        assertThat(desk.text()).contains("đang chờ trả lời", "Bao giờ tôi được hẹn?");
        var file = desk.page().locator(".talk a[href*='/file/']").getAttribute("href");
        assertThat(desk.page().request().get(PortalServer.ADDRESS + file).status()).isEqualTo(200);
        assertThat(as(DESK, "mc.sinho").page().request().get(PortalServer.ADDRESS + file).status()).isEqualTo(404);
        assertThat(desk.page().request().get(desk.page().url().replace("dossier.xhtml", "trail.xhtml")).text())
                .contains("Tệp kèm tin nhắn", file, "Nhắn cho cơ quan");

        assertThat(citizen.open(mine).text()).contains("Cơ quan đã xem");
        citizen.fill("message", "Tôi đi vắng từ thứ Tư.").press("send-message");
        desk.fill("message", "Trong hôm nay.").pressInVain("send-message", "Vừa có tin nhắn mới");
        assertThat(desk.page().locator("[id='message']").inputValue()).isEqualTo("Trong hôm nay.");
        assertThat(desk.text()).contains("Tôi đi vắng từ thứ Tư.");
        desk.press("send-message").pressInVain("keep-note", "Chưa viết gì");
        desk.fill("note", "Đã gọi điện, bà ấy đi vắng.").press("keep-note");
        assertThat(desk.text()).contains("Đã gọi điện, bà ấy đi vắng.", "Người nộp chưa xem")
                .doesNotContain("đang chờ trả lời");
        assertThat(citizen.open(mine).text()).contains("Trong hôm nay.", "Mới").doesNotContain("Đã gọi điện");
        assertThat(citizen.open("/citizen/notices.xhtml").text()).contains("Cơ quan nhắn về hồ sơ " + code);

        citizen.open(mine).fill("message", "Cảm ơn.").press("send-message");
        desk.open(dossier(desk)).press("settle");
        assertThat(desk.text()).contains("không cần trả lời").doesNotContain("đang chờ trả lời");
    }

    @Test
    void a_form_that_is_sent_twice_is_carried_out_once() {
        var citizen = as(PHONE, CITIZEN);
        var code = Household.file(citizen, "Tam Đường", "Mai");
        var desk = as(DESK, "mc.tamduong");
        var address = dossier(desk.inbox("TO_RECEIVE", code).judge("Giấy đề nghị", "GOOD").judge("Thẻ căn cước", "GOOD"));
        var old = desk.page().context().newPage();
        old.navigate(desk.page().url());
        desk.page().evaluate("""
                () => { const form = document.getElementById('accept').form; const data = new URLSearchParams(
                new FormData(form)); data.append('accept', ''); window.answers = Promise.all([1, 2].map(() =>
                fetch(form.action, {method: 'POST', body: data, headers: {'Content-Type':
                'application/x-www-form-urlencoded'}}).then(r => r.text()))); }""");
        var answers = (List<?>) desk.page().evaluate("window.answers");

        assertThat(answers).hasSize(2).anySatisfy(page -> assertThat(page.toString()).contains("Đã tiếp nhận. Hẹn trả"))
                .anySatisfy(page -> assertThat(page.toString()).contains("không làm lại"));
        old.locator("[id='accept']").click();
        old.waitForSelector(".errsum");
        assertThat(old.locator(".errsum").innerText()).as("the button is gone, and still he is told by whom")
                .contains("Tẩn Thị Lan vừa thay đổi nội dung này lúc");
        old.close();
        desk.open(address);
        assertThat(desk.page().locator(".steps", new Page.LocatorOptions().setHasText("Một cửa đã nhận")).count())
                .isEqualTo(1);
    }

    private static void agree(Visitor decider) {
        decider.click(decider.page().locator(".motion .agree"));
        decider.look();
        assertThat(decider.text()).contains("Đã đồng ý và thực hiện");
    }

    /** The address of the dossier of the page. */
    static String dossier(Visitor officer) {
        return officer.page().locator(".crumb a[href*='dossier.xhtml']").first().getAttribute("href");
    }

    private static String other(Visitor officer, String name) {
        return officer.page().locator("[id='agency'] option").allInnerTexts().stream().filter(text -> text.contains(name))
                .findFirst().orElseThrow();
    }

    /** A working day that is so many days ahead, or the next one. */
    static LocalDate workingDay(int ahead) {
        var day = LocalDate.now(OfficeClock.ZONE).plusDays(ahead);
        return day.getDayOfWeek().getValue() > 5 ? day.plusDays(3) : day;
    }

    static String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
