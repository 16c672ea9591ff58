package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;

import org.junit.jupiter.api.Test;

/** What officers do with many dossiers, with their lists, and with the duty at the desk (Điều 8, 12.8). */
class OfficeDayIT extends InBrowser {

    private static final String LIST = "/officer/inbox.xhtml?tab=TO_HANDLE&q=";

    @Test
    void two_dossiers_that_look_alike_are_shown_to_the_desk_and_given_out_together_from_a_list() {
        var citizen = as(PHONE, "012085004321");
        var codes = List.of(Household.file(citizen, "Tam Đường", "Chè Một"),
                Household.file(citizen, "Tam Đường", "Chè Hai"));
        var desk = as(DESK, "mc.tamduong");
        desk.inbox("TO_RECEIVE", codes.get(0));
        assertThat(desk.page().locator("[id='duplicates']").innerText()).contains("Có thể trùng").contains(codes.get(1));
        for (var code : codes) {
            desk.inbox("TO_RECEIVE", code).judge("Giấy đề nghị", "GOOD").judge("Thẻ căn cước", "GOOD").press("accept");
        }

        assertThat(desk.open("/officer/register.xhtml").text()).contains(codes).contains("Giàng A Páo");
        as(PHONE, "mc.tamduong").open("/officer/register.xhtml");
        var book = desk.page().request().get(PortalServer.ADDRESS + desk.page().locator("main a[href*='register.pdf']")
                .first().getAttribute("href"));
        assertThat(book.status()).as("Form 06").isEqualTo(200);

        var specialist = as(DESK, "cv.tckh.tamduong");
        codes.forEach(code -> specialist.inbox("TO_HANDLE", code));
        var head = as(DESK, "tp.tckh.tamduong");
        assertThat(act(head.open(LIST + codes.get(0)), "assign").isDisabled()).as("nothing is picked").isTrue();
        head.open("/officer/inbox.xhtml?tab=TO_HANDLE&q=Páo");
        assertThat(head.text()).contains("cả hồ sơ hết ngày");
        codes.forEach(code -> head.page().getByLabel("Chọn hồ sơ " + code).check());
        head.click(act(head, "assign"));
        assertThat(head.look().text()).contains("Phân công 2 hồ sơ").contains(codes);
        head.pressInVain("confirm", "Chưa chọn người");
        head.page().locator("label.choice", new Page.LocatorOptions().setHasText("Mùa Thị Liên")).click();
        head.press("confirm");
        assertThat(head.text()).contains("Đã giao 2 hồ sơ");
        for (var code : codes) {
            assertThat(specialist.open(LIST + code).text()).contains("Mùa Thị Liên");
        }
        specialist.open("/officer/dossier.xhtml?id=" + specialist.page().locator("main a.code").first()
                .getAttribute("href").replaceAll(".*id=", ""));
        var control = specialist.page().request().get(PortalServer.ADDRESS + specialist.page().locator("[id='control']")
                .getAttribute("href"));
        assertThat(control.status()).as("control sheet").isEqualTo(200);
        assertThat(control.body()).startsWith('%', 'P', 'D', 'F');
        assertThat(specialist.page().request().get(specialist.page().url().replace("dossier", "trail")).text())
                .as("to whom it was given").contains("Cho Mùa Thị Liên");
        head.open("/officer/inbox.xhtml?tab=TO_HANDLE&q=Páo").page().getByLabel("Chọn hồ sơ " + codes.get(0)).check();
        var slip = head.page().request().post(PortalServer.ADDRESS + "/officer/slip.pdf", RequestOptions.create()
                .setForm(FormData.create().set("pick", head.page().locator("input[name=pick]:checked").inputValue())));
        assertThat(slip.status()).as("hand-over slip").isEqualTo(200);
        head.open(LIST).page().locator("[id='columns'] summary").click();
        head.page().locator("[id='columns'] input[value='SINCE']").check();
        head.press("choose-columns");
        assertThat(head.page().locator("thead").innerText()).contains("Đến lúc");
    }

    @Test
    void a_filter_is_kept_shared_and_dropped_and_the_list_is_taken_along() {
        var head = as(DESK, "tp.tckh.tamduong");
        head.open(LIST + "Mai").page().locator("[id='filters'] summary").click();
        head.pressInVain("keep-filter", "tên");
        head.page().locator("[id='filters'] summary").click();
        head.page().locator("[id='share']").selectOption(new SelectOption().setIndex(1));
        head.fill("name", "Hồ sơ của Mai").press("keep-filter");
        var phone = as(PHONE, "cv.tckh.tamduong").open("/officer/inbox.xhtml?tab=TO_HANDLE");
        phone.page().locator("[id='filters'] summary").click();
        phone.follow("Hồ sơ của Mai");
        assertThat(phone.page().url()).contains("q=Mai");
        head.page().locator("[id='filters'] summary").click();
        head.click(head.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hồ sơ của Mai")));
        assertThat(head.look().page().locator("[id='filters']").innerText()).doesNotContain("Hồ sơ của Mai");

        var sheet = head.page().request().get(PortalServer.ADDRESS + "/officer/inbox.xlsx?tab=TO_HANDLE");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.body()).startsWith('P', 'K');
    }

    @Test
    void duty_at_the_desk_is_arranged_and_everybody_sees_who_opened_the_list() {
        for (int width : new int[] {PHONE, DESK}) {
            var administrator = as(width, "qt.tamduong");
            administrator.open("/admin/roster.xhtml").press("week-after");
            var first = administrator.page().locator("select[name^='o-']").first();
            first.selectOption(new SelectOption().setLabel("Tẩn Thị Lan"));
            administrator.press("arrange");
            assertThat(administrator.text()).contains("Đã lưu lịch trực");
            administrator.open("/admin/sessions.xhtml?show=all");
            as(width, "mc.tamduong").open("/officer/inbox.xhtml").open("/officer/roster.xhtml");
            as(width, "stttt").open("/admin/sessions.xhtml").open("/admin/sessions.xhtml?show=all");
        }
    }

    @Test
    void books_calendars_delegations_and_results_that_wait_can_be_read_at_both_widths() {
        for (int width : new int[] {DESK, PHONE}) {
            as(width, "mc.tamduong").open("/officer/register.xhtml").open("/officer/held.xhtml")
                    .open("/officer/uncollected.xhtml");
            as(width, "ct.tamduong").open("/leader/sign.xhtml").open("/leader/recounts.xhtml")
                    .open("/officer/delegations.xhtml");
            as(width, "stttt").open("/admin/calendar.xhtml").open("/admin/recounts.xhtml").open("/admin/templates.xhtml");
        }
    }

    @Test
    void an_agency_keeps_its_hours_and_a_year_is_taken_over_as_assumed() {
        for (int width : new int[] {DESK, PHONE}) {
            var keeper = as(width, "qt.tamduong").open("/admin/calendar.xhtml");
            keeper.fill("hoursFrom", "16/04/2099").fill("am-MONDAY", "7 giờ").fill("hoursGround", "Thông báo giờ mùa hè")
                    .pressInVain("save-hours", "7 giờ");
            assertThat(keeper.page().locator("[id='am-MONDAY']").inputValue()).isEqualTo("7 giờ");
            keeper.fill("am-MONDAY", "7h00-11h00").press("save-hours");
            assertThat(keeper.text()).contains("Từ 16/04/2099", "07:00–11:00, 13:30–17:30");
            keeper.click(keeper.page().locator(".drop-hours"));
            assertThat(keeper.look().text()).contains("Đã bỏ giờ làm việc");
        }
        as(PHONE, "stttt").open("/admin/calendar.xhtml?year=2031");
        var authority = as(DESK, "stttt").open("/admin/calendar.xhtml?year=2031");
        assertThat(authority.text()).contains("Giỗ Tổ Hùng Vương (BLLĐ 2019 Điều 112)", "Điều 111.3");
        authority.press("take-proposed");
        assertThat(authority.text()).contains("ghi là dự kiến", "Một số ngày nghỉ mới là dự kiến");
    }

    @Test
    void an_agency_words_its_results_and_a_wrong_template_stays_on_the_page() {
        var clerk = as(DESK, "qt.tamduong").open("/admin/templates.xhtml").fill("procedure", "1.001612");
        clerk.press("go");
        clerk.fill("body", "<p>{salary}</p><p>{text}</p>").pressInVain("save", "“salary”");
        assertThat(clerk.page().locator("[id='body']").inputValue()).contains("{salary}");
        clerk.fill("body", "<p>Chủ hộ <b>{applicant}</b>, tên hộ {form.tenHo}.</p><p>{text}</p><script>x</script>")
                .pressInVain("save", "script");
        clerk.fill("body", "<p>Chủ hộ <b>{applicant}</b>, tên hộ {form.tenHo}.</p>\n<p>{text}</p>").press("look");
        assertThat(clerk.page().locator("[id='preview']").innerText()).contains("Chủ hộ Lò Thị Mai, tên hộ");
        clerk.press("save");
        assertThat(clerk.text()).contains("Đã lưu mẫu").contains("Nguyễn Văn Thắng");
        bringWord(clerk, "Kính gửi".getBytes(StandardCharsets.UTF_8));
        clerk.pressInVain("upload", "không phải văn bản Word");
        var example = clerk.page().request().get(PortalServer.ADDRESS + clerk.page().locator("[id='wordExample']")
                .getAttribute("href")).body();
        bringWord(clerk, example);
        clerk.press("upload");
        assertThat(clerk.text()).contains("Đã nhận mẫu Word").contains("ket-qua.docx");
        var printed = clerk.page().locator("[id='wordPdf']");
        if (printed.count() > 0) {
            assertThat(clerk.page().request().get(PortalServer.ADDRESS + printed.getAttribute("href")).body())
                    .startsWith('%', 'P', 'D', 'F');
        }
        as(PHONE, "qt.tamduong").open("/admin/template.xhtml?agency=H35.22&procedure=1.001612&outcome=GRANT");
        clerk.press("dropWord");
        assertThat(clerk.text()).contains("Đã bỏ tệp Word").contains("Chưa có tệp Word");
        clerk.press("back");
        assertThat(clerk.text()).contains("Đã bỏ mẫu riêng");
    }

    private static void bringWord(Visitor clerk, byte[] file) {
        clerk.page().locator("[id='word']").setInputFiles(new FilePayload("ket-qua.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", file));
    }

    private static Locator act(Visitor officer, String value) {
        return officer.page().locator("[id='bulk'] button[value='" + value + "']");
    }
}
