package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

/** The reception desk at work: how much effort a complete dossier takes, and what comes back after a request (Điều 7). */
class DeskIT extends InBrowser {

    private static final String CITIZEN = "012085004321";

    /** Clicks by hand or by Enter, and changes of page; a page that comes again after an act is the same page. */
    private static final String COUNTING = "if (self === top) {"
            + " addEventListener('click', e => { if (e.isTrusted) sessionStorage.clicks ="
            + " (+sessionStorage.clicks || 0) + 1 }, true);"
            + " if (sessionStorage.path && sessionStorage.path !== location.pathname)"
            + " sessionStorage.pages = (+sessionStorage.pages || 0) + 1; sessionStorage.path = location.pathname }";

    @Test
    void a_complete_dossier_is_accepted_with_at_most_four_clicks_and_one_change_of_page_and_by_keyboard_alone() {
        var citizen = as(PHONE, CITIZEN);
        var first = Household.file(citizen, "Tam Đường", "Mai");
        var second = Household.file(citizen, "Tam Đường", "Mai");
        var desk = as(DESK, "mc.tamduong");
        desk.page().addInitScript(COUNTING);

        waiting(desk, first);
        desk.follow(first).press("all-good");
        assertThat(desk.text()).contains("Đã tiếp nhận. Hẹn trả");
        assertThat(count(desk, "clicks")).isBetween(1, 4);
        assertThat(count(desk, "pages")).isOne();
        assertThat(desk.page().locator("[id='next']").isVisible()).as("the next dossier is one link away").isTrue();

        waiting(desk, second);
        byKeys(desk, "j");
        assertThat(focused(desk)).contains(second);
        enter(desk);
        for (int tabs = 0; tabs < 60 && !"all-good".equals(desk.page().evaluate("document.activeElement.id")); tabs++) {
            byKeys(desk, "Tab");
        }
        enter(desk);
        assertThat(desk.text()).contains("Đã tiếp nhận. Hẹn trả");
        assertThat(count(desk, "clicks")).isBetween(1, 4);
        assertThat(count(desk, "pages")).isOne();
    }

    @Test
    void what_comes_back_stands_beside_what_was_and_is_accepted_or_rejected_thing_by_thing() {
        var citizen = as(PHONE, CITIZEN);
        var code = Household.file(citizen, "Tam Đường", "Chè Mai");
        var desk = as(DESK, "mc.tamduong");
        desk.inbox("TO_RECEIVE", code).follow("Yêu cầu bổ sung").tick("p_giayToTuyThan")
                .page().locator("summary", new Page.LocatorOptions().setHasText("Tên hộ kinh doanh")).click();
        desk.tick("f_tenHo").fill("fn_tenHo", "Tên trùng hộ khác").press("send");
        citizen.open("/citizen/mine.xhtml").follow(code);
        assertThat(citizen.text()).contains("Gửi trước hết ngày");
        citizen.attach("giayToTuyThan", SamplePapers.photo("ro-hon")).fill("a_tenHo", "Chè Hoa").press("go");

        desk.inbox("TO_RECEIVE", code);
        assertThat(desk.page().locator("#returned ins").allInnerTexts()).anyMatch(word -> word.contains("Hoa"));
        assertThat(desk.page().locator("#returned del").allInnerTexts()).anyMatch(word -> word.contains("Mai"));
        desk.choose("i_p_giayToTuyThan", "ACCEPTED").choose("i_f_tenHo", "REJECTED").pressInVain("save-returned", "lý do");
        assertThat(desk.page().locator("input[name=i_f_tenHo][value=REJECTED]").isChecked()).isTrue();
        desk.select("r_f_tenHo", "chưa chính xác").fill("w_f_tenHo", "Vẫn trùng tên").press("save-returned");
        desk.pressInVain("accept", "Tên hộ kinh doanh");
        desk.follow("Yêu cầu bổ sung");
        assertThat(desk.page().locator("input[name=f_tenHo]").isChecked()).as("what was rejected is filled in").isTrue();
        assertThat(desk.page().locator("[id='fn_tenHo']").inputValue()).isEqualTo("Vẫn trùng tên");
        desk.open(desk.page().url().substring(PortalServer.ADDRESS.length()).replace("supplement", "dossier"))
                .choose("i_f_tenHo", "ACCEPTED").press("accept-returned");
        assertThat(desk.text()).contains("Đã tiếp nhận. Hẹn trả");
        fetchedByAProxy(code, citizen, desk);
    }

    /** Originals are kept and given back with the result, to somebody who may fetch it (Điều 9.2; NĐ 61 Art 6). */
    private static void fetchedByAProxy(String code, Visitor citizen, Visitor desk) {
        var specialist = as(DESK, "cv.tckh.tamduong");
        specialist.inbox("TO_HANDLE", code).press("claim");
        WholeLifeIT.decided(code, specialist, as(DESK, "ct.tamduong"), "Cấp giấy chứng nhận.");
        desk.inbox("TO_RETURN", code).press("to-originals").pressInVain("receive", "nơi cất");
        desk.tick("k_giayToTuyThan").fill("place", "Tủ 2, ngăn 3").press("receive");
        desk.open("/officer/held.xhtml");
        assertThat(desk.text()).contains(code).contains("Tủ 2, ngăn 3");
        desk.open("/officer/uncollected.xhtml").follow(code);
        citizen.open("/citizen/mine.xhtml").follow(code);
        assertThat(citizen.text()).contains("Kết quả để sẵn tại Một cửa đến hết ngày").contains("Đang giữ")
                .doesNotContain("Kết quả giải quyết");
        desk.choose("o_giayDeNghi", "MATCHES").choose("o_giayToTuyThan", "MATCHES").press("compare").press("sign")
                .press("fee");
        desk.fill("receiver", "Lò Thị Mai").fill("last4", "9876").pressInVain("hand-over", "ủy quyền");
        assertThat(desk.page().locator("[id='receiver']").inputValue()).isEqualTo("Lò Thị Mai");
        desk.fill("authorisation", "12/UQ").fill("authorisedOn", "1/11/2026").page().locator("[id='paper']")
                .setInputFiles(SamplePapers.pdf("uy-quyen"));
        desk.press("hand-over");
        citizen.open("/citizen/mine.xhtml").follow(code);
        assertThat(citizen.text()).contains("Lò Thị Mai").contains("Đã trả cho Lò Thị Mai").contains("Kết quả giải quyết");
        isAllWritten(citizen.page().url().replaceAll(".*id=", ""), desk);
    }

    /** Who did what, and what was refused, to be read by those who may open the whole dossier, and nobody else (Điều 5). */
    private static void isAllWritten(String id, Visitor desk) {
        desk.open("/officer/dossier.xhtml?id=" + id);
        var stranger = as(PHONE, "mc.sonv");
        var hidden = desk.page().locator("[id='trail']").getAttribute("href");
        assertThat(stranger.page().navigate(PortalServer.ADDRESS + hidden).status()).isEqualTo(404);

        desk.follow("Nhật ký hồ sơ");
        var lines = desk.page().locator("[id='lines']");
        assertThat(lines.innerText()).contains("Trao kết quả", "mc.tamduong", "Bị từ chối", "Mở xem nhật ký hồ sơ",
                "mc.sonv", "không được xem hồ sơ").doesNotContain("Mở xem hồ sơ", "012085004321");
        assertThat(desk.page().locator("[id='proof']").innerText()).contains("nguyên văn bản đã duyệt");
        assertThat(desk.page().locator("[id='files'] .hash").allInnerTexts()).hasSizeGreaterThan(6)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(desk.page().locator("[id='files']").innerText()).contains("Giấy đề nghị", "thay tệp khác", "uy-quyen",
                "Bản đã duyệt", "Kết quả giải quyết");
        desk.page().locator("[id='files'] a").all().forEach(file -> assertThat(desk.page().request()
                .get(PortalServer.ADDRESS + file.getAttribute("href")).status()).as(file.innerText()).isEqualTo(200));
        desk.follow("Bị từ chối");
        assertThat(lines.innerText()).contains("Nhận giữ bản chính", "chưa có giấy ủy quyền").doesNotContain("Đã làm");
        var phone = as(PHONE, "mc.tamduong").open(desk.page().url().substring(PortalServer.ADDRESS.length())
                .replace("REFUSED", "READINGS"));
        assertThat(phone.page().locator("[id='lines']").innerText()).contains("Mở xem hồ sơ", "Mở tệp");
        assertThat(phone.open(hidden + "&from=25").page().locator("[id='lines']").innerText()).contains("Gửi hồ sơ",
                "Người nộp hồ sơ");
    }

    private static void waiting(Visitor desk, String code) {
        desk.open("/officer/inbox.xhtml?tab=TO_RECEIVE&q=" + code);
        desk.page().evaluate("['clicks', 'pages'].forEach(name => sessionStorage.removeItem(name))");
    }

    private static int count(Visitor desk, String what) {
        return ((Number) desk.page().evaluate("+sessionStorage." + what + " || 0")).intValue();
    }

    private static void byKeys(Visitor desk, String key) {
        desk.page().keyboard().press(key);
    }

    /** Enter on what has the focus, and the page that comes. */
    private static void enter(Visitor desk) {
        desk.change(() -> byKeys(desk, "Enter"));
        desk.look();
    }

    private static String focused(Visitor desk) {
        return (String) desk.page().evaluate("document.activeElement.textContent");
    }
}
