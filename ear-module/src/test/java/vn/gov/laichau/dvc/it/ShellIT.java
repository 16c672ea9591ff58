package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

/** What stands around each page of the office, and what is kept when a session ends. */
class ShellIT extends InBrowser {

    @Test
    void on_a_phone_every_place_of_the_office_is_reached_from_the_bar_by_keyboard() {
        var desk = as(DESK, "ct.tamduong").open("/officer/inbox.xhtml");
        var places = places(desk, ".o-nav");
        assertThat(places).contains("/leader/sign.xhtml", "/officer/register.xhtml", "/officer/delegations.xhtml");
        assertThat(desk.page().locator(".o-menu").isVisible()).as("at a desk there is the column").isFalse();

        var phone = as(PHONE, "ct.tamduong").open("/officer/inbox.xhtml");
        assertThat(phone.page().locator(".o-nav").isVisible()).isFalse();
        var menu = phone.page().locator(".o-menu > summary");
        menu.focus();
        phone.page().keyboard().press("Enter");
        assertThat(places(phone.look(), ".o-menu")).isEqualTo(places);
        assertThat(phone.page().locator(".o-menu a").all()).allMatch(Locator::isVisible);
        phone.page().locator(".o-menu a[href='/leader/sign.xhtml']").focus();
        phone.change(() -> phone.page().keyboard().press("Enter"));
        assertThat(phone.look().page().url()).contains("/leader/sign.xhtml");
        assertThat(phone.page().locator(".o-menu a[aria-current='page']").getAttribute("href"))
                .isEqualTo("/leader/sign.xhtml");
    }

    @Test
    void every_page_answers_everybody_even_without_a_dossier_and_none_is_broken() throws IOException {
        var pages = pages();
        assertThat(pages).contains("/admin/findings.xhtml", "/officer/inbox.xhtml").hasSizeGreaterThan(60);
        for (var login : List.of("mc.tamduong", "cv.tckh.tamduong", "tp.tckh.tamduong", "ct.tamduong", "vt.tamduong",
                "stttt", "qt.tamduong", "012085004321")) {
            var requests = as(DESK, login).page().request();
            assertThat(pages).as(login).allSatisfy(page -> assertThat(requests.get(PortalServer.ADDRESS + page).status())
                    .as(page).isIn(200, 403, 404));
        }
    }

    private static List<String> pages() throws IOException {
        var root = PortalServer.ROOT.resolve("web-module/src/main/webapp");
        try (var files = Files.walk(root)) {
            return files.map(file -> "/" + root.relativize(file)).filter(file -> file.endsWith(".xhtml")
                    && file.matches("/(officer|leader|admin|citizen|account)/.*")).sorted().toList();
        }
    }

    @Test
    void what_was_typed_when_the_session_ended_is_there_again_after_the_login_and_nothing_was_done() {
        var citizen = as(PHONE, "012085004321");
        var code = Household.file(citizen, "Tam Đường", "Quán Sin Suối Hồ");
        var desk = as(DESK, "mc.tamduong");
        desk.inbox("TO_RECEIVE", code);
        var id = desk.page().url().replaceAll(".*id=", "").replaceAll("&.*", "");
        var refuse = "/officer/refuse.xhtml?id=" + id;
        nobodyElseSeesIt(desk, refuse);

        desk.open(refuse).fill("reason", "Không thuộc huyện này");
        loseSession(desk, "refuse");
        assertThat(desk.text()).contains("Phiên làm việc đã hết").contains("Phần vừa viết vẫn còn");
        login(desk, "mc.tamduong");
        assertThat(desk.page().url()).endsWith(refuse);
        assertThat(desk.text()).contains("Phiên làm việc cũ đã hết, chưa có gì được gửi đi");
        assertThat(reason(desk)).isEqualTo("Không thuộc huyện này");
        aFormThatMayCarryAFileIsKeptToo(desk, "/officer/dossier.xhtml?id=" + id);
        desk.open(refuse).fill("reason", "Không thuộc huyện này");
        desk.pressInVain("refuse", "Đánh dấu ô xác nhận").tick("sure").press("refuse");
        assertThat(desk.text()).contains(code);

        citizen.open("/procedure.xhtml?code=1.001612").follow("Nộp hồ sơ trên mạng");
        citizen.page().locator("label.choice", new Page.LocatorOptions().setHasText("Tam Đường")).first().click();
        citizen.press("go").follow("Hộ kinh doanh");
        var form = citizen.page().url();
        citizen.fill("a_tenHo", "Quán Pu Ta Leng").fill("a_soLaoDong", "4.5");
        loseSession(citizen, "go");
        login(citizen, "012085004321");
        assertThat(citizen.page().url()).isEqualTo(form);
        assertThat(citizen.page().locator("[id='a_tenHo']").inputValue()).isEqualTo("Quán Pu Ta Leng");
        assertThat(citizen.page().locator("[id='a_soLaoDong']").inputValue()).isEqualTo("4.5");
        citizen.pressInVain("go", "dấu chấm chỉ đặt trước từng nhóm ba chữ số");
        assertThat(citizen.page().locator("[id='a_soLaoDong']").inputValue()).as("kept as it was typed").isEqualTo("4.5");
        citizen.click(citizen.page().locator("a.back"));
        citizen.follow("Người đề nghị").fill("a_hoTen", "Giàng 😀 Páo").fill("a_ngaySinh", "31/02/1990")
                .pressInVain("go", "Tên người chỉ gồm chữ cái");
        assertThat(citizen.text()).contains("Không có ngày 31/02/1990");
        citizen.fill("a_ngaySinh", "01/01/2130").pressInVain("go", "Ngày này chưa tới");
        citizen.open(form.substring(PortalServer.ADDRESS.length()).replace("form", "tasks")).press("drop");
        assertThat(citizen.text()).contains("Đã bỏ");
    }

    private static void aFormThatMayCarryAFileIsKeptToo(Visitor desk, String dossier) {
        desk.open(dossier).fill("message", "Ông mang theo bản chính nhé");
        loseSession(desk, "send-message");
        login(desk, "mc.tamduong");
        assertThat(desk.page().url()).contains(dossier);
        assertThat(desk.page().locator("[id='message']").inputValue()).isEqualTo("Ông mang theo bản chính nhé");
    }

    /** Somebody else logs in at the same browser: before the form is sent again, and in another window. */
    private static void nobodyElseSeesIt(Visitor shared, String refuse) {
        shared.open(refuse).fill("reason", "Của Tam Đường");
        loseSession(shared, "refuse");
        login(shared, "mc.sinho");
        assertThat(shared.text()).contains("của tài khoản khác trên máy này đã được bỏ");
        login(shared.open("/account/login.xhtml"), "mc.tamduong");
        assertThat(reason(shared.open(refuse))).isEmpty();

        shared.fill("reason", "Của Tam Đường");
        var other = shared.page().context().newPage();
        other.navigate(PortalServer.ADDRESS + "/account/login.xhtml");
        other.locator("[id='username']").fill("mc.sinho");
        other.locator("[id='password']").fill(Visitor.PASSWORD);
        other.locator("[id='go']").click();
        other.waitForURL(url -> url.contains("inbox"));
        other.close();
        shared.press("refuse");
        assertThat(shared.text()).contains("được mở bằng một tài khoản khác");
        login(shared.open("/account/login.xhtml"), "mc.tamduong");
        assertThat(reason(shared.open(refuse))).isEmpty();
    }

    private static String reason(Visitor visitor) {
        return visitor.page().locator("[id='reason']").inputValue();
    }

    private static void loseSession(Visitor visitor, String button) {
        visitor.page().context().clearCookies();
        visitor.press(button);
    }

    private static void login(Visitor visitor, String name) {
        visitor.fill("username", name).fill("password", Visitor.PASSWORD).press("go");
    }

    private static List<String> places(Visitor visitor, String within) {
        return visitor.page().locator(within + " li a").all().stream().map(link -> link.getAttribute("href")).toList();
    }
}
