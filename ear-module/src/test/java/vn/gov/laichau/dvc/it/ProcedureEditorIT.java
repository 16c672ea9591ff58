package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

/** A clerk brings a procedure online by clicking, without a programmer (Điều 12.1–12.6). */
class ProcedureEditorIT extends InBrowser {

    private static final String CLERK = "qt.tamduong";
    private static final String ALCOHOL = "2.000620";
    private static final Duration ALLOWED = Duration.ofMinutes(30);
    private static final int SECONDS_A_CLICK = 6;

    private Visitor clerk;
    private int clicks;

    @Test
    void a_licence_to_sell_alcohol_comes_online_with_form_papers_fee_and_process() {
        var begin = Instant.now();
        clerk = as(DESK, CLERK);
        clerk.open("/admin/procedures.xhtml?shelf=IN_FORCE&q=" + ALCOHOL);
        press("start-" + ALCOHOL);
        var draft = clerk.page().url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");

        information();
        papers();
        time();
        fee();
        form();
        offer();
        process();
        example();

        part("CHECK");
        assertThat(clerk.text()).contains("Không còn điểm nào cần sửa");
        var needed = Duration.between(begin, Instant.now()).plusSeconds((long) clicks * SECONDS_A_CLICK);
        assertThat(needed).as("%d clicks and texts, each with %d seconds to think", clicks, SECONDS_A_CLICK)
                .isLessThan(ALLOWED);
        lookAtItOnAPhone(draft);
    }

    private void information() {
        fill("decision", "1234/QĐ-UBND").fill("conditions", "Có địa điểm kinh doanh cố định");
        select("level", "Mức độ 3: nộp hồ sơ trên mạng (một phần)");
        press("save");
        assertThat(clerk.text()).contains("Đã lưu");
    }

    private void papers() {
        part("DOCUMENTS");
        for (int i = 0; i < 4; i++) {
            press("remove-0");
        }
        paper("Đơn đề nghị cấp giấy phép bán lẻ rượu", "bản chính");
        paper("Bản sao giấy chứng nhận đăng ký kinh doanh", "bản sao chứng thực");
        paper("Bản sao hợp đồng thuê, mượn địa điểm", "bản chụp");
        paper("Bản sao văn bản giới thiệu của nhà cung cấp rượu", "bản chụp");
        press("up-3");
        press("down-2");
        assertThat(clerk.page().locator(".node").count()).isEqualTo(4);
        assertThat(clerk.text()).doesNotContain("Giấy tờ mới");
    }

    private void paper(String name, String kind) {
        press("add");
        fill("name", name);
        select("kind", kind);
        press("save");
    }

    private void time() {
        part("TIME");
        fill("limit", "10");
        tick("way.POST");
        press("save");
    }

    private void fee() {
        part("FEES");
        press("remove-0");
        press("add");
        fill("name", "Phí thẩm định cấp giấy phép");
        select("kind", "phí");
        fill("amount", "bốn trăm nghìn");
        clerk.pressInVain("save", "không phải là số");
        assertThat(clerk.page().locator("[id='amount']").inputValue()).isEqualTo("bốn trăm nghìn");
        fill("amount", "400.000");
        press("save");
        assertThat(clerk.text()).contains("400.000");
    }

    private void form() {
        part("FORM");
        press("add-section");
        fill("title", "Chủ cơ sở");
        press("save");
        select("group", "Người đề nghị");
        press("group-go");
        press("add-section");
        fill("title", "Cửa hàng");
        press("save");
        field("TEXT", "Tên cửa hàng");
        field("ADDRESS", "Địa chỉ cửa hàng");
        field("DECIMAL", "Diện tích cửa hàng");
        fill("unit", "m²").fill("min", "0");
        press("save");
        field("CHOICE", "Thuê hay của nhà");
        fill("options", "CUA_NHA | Của nhà\nTHUE | Đi thuê, đi mượn");
        press("save");
        field("TEXT", "Tên người cho thuê");
        fill("visibleWhen", "thueHayCuaNha == 'THUE' and");
        press("save");
        assertThat(clerk.page().locator(".is-bad .err").first().innerText()).isNotBlank();
        fill("visibleWhen", "thueHayCuaNha == 'THUE'");
        press("save");
        assertThat(clerk.page().locator(".is-bad")).satisfies(bad -> assertThat(bad.count()).isZero());
        press("add-section");
        fill("title", "Nhà cung cấp");
        press("save");
        field("TABLE", "Các nhà cung cấp rượu");
        field("TEXT", "Tên nhà cung cấp");
        clerk.open(clerk.page().url().replace(PortalServer.ADDRESS, "").replaceFirst("at=([0-9.]+)\\.[0-9]+", "at=$1"));
        field("MONEY", "Giá trị hợp đồng");
        clerk.page().locator("[id^='undo']").last().waitFor();
        press("undo");
        assertThat(clerk.text()).contains("Đã hoàn tác");
        fill("label", "Giá trị hợp đồng");
        press("save");
        clerk.click(clerk.page().locator(".node.d1 a").last());
        clerk.look();
        field("STATEMENT", "Tôi cam đoan nội dung khai là đúng.");
    }

    private void field(String type, String label) {
        press("add-" + type);
        fill("label", label);
        press("save");
    }

    private void offer() {
        part("OFFERS");
        press("add");
        select("division", "Phòng Kinh tế và Hạ tầng");
        fill("promise", "9");
        press("save");
        assertThat(clerk.text()).contains("hứa 9 ngày làm việc");
    }

    private void process() {
        part("PROCESS");
        clerk.click(clerk.page().locator("main .owners a").last());
        clerk.look();
        press("own");
        press("six");
        assertThat(clerk.page().locator("[id='sum']").innerText()).contains("72 giờ trên 72 giờ");
        clerk.click(clerk.page().locator(".node a").nth(2));
        clerk.look();
        fill("name", "Thẩm định, kiểm tra tại chỗ").fill("hours", "60");
        press("save");
        assertThat(clerk.text()).contains("dài hơn thời hạn cơ quan cam kết");
        fill("hours", "52");
        press("save");
        assertThat(clerk.page().locator("[id='sum']").innerText()).contains("Không có bước bị kẹt");
    }

    private void example() {
        part("FORM");
        clerk.click(clerk.page().locator("[id='try']"));
        clerk.look();
        fill("a_tenCuaHang", "Tạp hóa Bản Hon");
        clerk.choose("a_thueHayCuaNha", "THUE");
        press("check");
        assertThat(clerk.page().locator(".errsum").innerText()).contains("Tên người cho thuê");
        clerk.choose("a_thueHayCuaNha", "CUA_NHA");
        press("check");
        assertThat(clerk.page().locator(".errsum").innerText()).doesNotContain("Tên người cho thuê");
        press("keep");
        fill("name", "Hộ kinh doanh, cửa hàng của nhà").fill("day", "03/04/2017").fill("fee", "400.000")
                .fill("dueDay", "17/04/2017");
        press("save");
    }

    private void lookAtItOnAPhone(String draft) {
        var phone = as(PHONE, CLERK);
        phone.open("/admin/procedures.xhtml?shelf=DRAFTS");
        for (var part : new String[] {"INFO", "CASES", "DOCUMENTS", "TIME", "FEES", "OFFERS", "EXAMPLES", "CHECK"}) {
            phone.open("/admin/procedure.xhtml?id=" + draft + "&part=" + part);
        }
        phone.open("/admin/form.xhtml?id=" + draft + "&at=1.3");
        phone.open("/admin/process.xhtml?id=" + draft);
        phone.open("/admin/preview.xhtml?id=" + draft);
        assertThat(phone.text()).contains("Tên cửa hàng").contains("Các nhà cung cấp rượu");
    }

    @Test
    void a_file_that_is_no_form_changes_nothing_and_says_so() throws IOException {
        var page = as(DESK, "stttt");
        page.open("/admin/procedures.xhtml?shelf=IN_FORCE&q=2.000181").press("start-2.000181");
        var draft = page.page().url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        page.open("/admin/form.xhtml?id=" + draft);
        var before = page.page().locator(".node").count();
        page.page().locator("[id='file']").setInputFiles(Files.writeString(Files.createTempFile("form", ".json"),
                "{\"sections\":[{\"fields\":[{\"key\":\"a\",\"type\":\"BOMB\"}]}]}"));
        page.pressInVain("import", "BOMB");
        assertThat(page.page().locator(".node").count()).isEqualTo(before);
        page.page().locator("[id='file']").setInputFiles(Files.writeString(Files.createTempFile("form", ".json"),
                "{\"sections\":[{\"title\":\"Một phần\",\"fields\":[]}]}"));
        page.press("import");
        assertThat(page.page().locator(".node").count()).isEqualTo(1);
        page.press("undo");
        assertThat(page.page().locator(".node").count()).isEqualTo(before);
    }

    @Test
    void everything_can_be_done_without_script() {
        var page = withoutScript(DESK, CLERK);
        page.page().navigate(PortalServer.ADDRESS + "/admin/procedures.xhtml");
        page.page().locator("[id='code']").fill("9.999620");
        page.page().locator("[id='name']").fill("Thủ tục thử");
        enter(page, "begin-go");
        enter(page, "part-FORM");
        enter(page, "add-TEXT");
        page.page().locator("[id='label']").fill("Ô đầu tiên");
        page.page().locator("[id='label']").press("Tab");
        enter(page, "save");
        assertThat(page.text()).contains("Ô đầu tiên");
        enter(page, "part-INFO");
        page.page().locator(".discard summary").press("Enter");
        enter(page, "discard");
        assertThat(page.text()).contains("Đã bỏ bản nháp");
    }

    private static void enter(Visitor page, String button) {
        page.change(() -> page.page().locator("[id='" + button + "']").press("Enter"));
    }

    @Test
    void the_draft_of_an_agency_is_not_there_for_another_one() {
        var owner = as(DESK, CLERK);
        owner.open("/admin/procedures.xhtml").fill("code", "9.999621").fill("name", "Thủ tục của Tam Đường");
        owner.press("begin-go");
        var draft = owner.page().url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");

        var other = as(DESK, "qt.sotttt");
        other.open("/admin/procedures.xhtml?q=9.999621");
        assertThat(other.page().locator("a[href*='" + draft + "']").count()).isZero();
        var answer = other.page().navigate(PortalServer.ADDRESS + "/admin/procedure.xhtml?id=" + draft);
        assertThat(answer.status()).isNotEqualTo(200);

        owner.page().locator(".discard summary").click();
        owner.press("discard");
    }

    // ---- what a clerk does, counted --------------------------------------------------------------------------------

    private void part(String part) {
        press("part-" + part);
    }

    private void press(String id) {
        clicks++;
        clerk.press(id);
    }

    private void select(String id, String label) {
        clicks++;
        clerk.select(id, label);
    }

    private void tick(String name) {
        clicks++;
        clerk.tick(name);
    }

    private ProcedureEditorIT fill(String id, String text) {
        clicks++;
        clerk.fill(id, text);
        return this;
    }
}
