package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** From a draft to the public and back, with dossiers that run (Điều 12.1, 12.6). */
class PublishingIT extends InBrowser {

    @Test
    void fifty_dossiers_run_while_the_form_is_changed_and_none_loses_anything() throws Exception {
        var out = PortalServer.DATA.resolveSibling("running-dossiers.log");

        int code = run(out);

        assertThat(Files.readString(out)).contains("\"check\":\"no answer is lost\"", "\"check\":\"taken back\"")
                .doesNotContain("\"holds\":false");
        assertThat(code).isZero();
    }

    @Test
    void of_two_clerks_one_publishes_and_the_other_is_told_and_the_version_is_taken_back() {
        var first = as(DESK, "stttt");
        var second = as(PHONE, "qt.sotttt");
        var draft = begin(first, "2.001098");
        first.open("/admin/publish.xhtml?id=" + draft).fill("note", "Thêm hướng dẫn");
        second.open("/admin/publish.xhtml?id=" + draft);
        second.pressInVain("publish", "Viết nội dung thay đổi").fill("note", "Thêm căn cứ");

        first.press("publish");
        second.pressInVain("publish", "vừa công bố");

        assertThat(first.text()).contains("Đã công bố phiên bản 2").contains("Đang áp dụng").contains("Thêm hướng dẫn");
        second.open("/admin/versions.xhtml?code=2.001098&a=1&b=2");
        assertThat(second.text()).contains("Phiên bản 1 và phiên bản 2").contains("nội dung thay đổi");
        stranger(PHONE).open("/procedure.xhtml?code=2.001098");

        first.page().locator("summary").getByText("Thu hồi phiên bản này").first().click();
        first.click(first.page().locator("input[value='Thu hồi']").first());
        assertThat(first.page().locator(".errsum").innerText()).contains("lý do");
        first.page().locator("summary").getByText("Thu hồi phiên bản này").first().click();
        first.fill("rr2", "Công bố nhầm");
        first.click(first.page().locator("input[value='Thu hồi']").first());
        first.look();
        assertThat(first.text()).contains("Đã thu hồi").contains("Công bố nhầm");
    }

    @Test
    void a_draft_is_tried_at_the_desk_and_thrown_away() {
        var clerk = as(DESK, "qt.sotttt");
        var draft = begin(clerk, "1.003868");
        clerk.open("/admin/trial.xhtml?id=" + draft);
        for (var box : clerk.page().locator("main input.input:not([name=example])").all()) {
            box.fill(answer(box.getAttribute("name")));
        }
        for (var area : clerk.page().locator("main textarea").all()) {
            area.fill("Nội dung thử");
        }
        for (var radio : clerk.page().locator("main .choices input[type=radio]:first-child").all()) {
            radio.check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        }
        clerk.press("begin");
        var code = clerk.page().locator(".code").first().innerText();
        assertThat(code).matches("THU-[0-9]{6}");

        var desk = as(DESK, "mc.sotttt");
        desk.open("/officer/inbox.xhtml?tab=TO_RECEIVE&q=" + code);
        assertThat(desk.text()).contains(code);
        var stranger = stranger(PHONE);
        stranger.page().navigate(PortalServer.ADDRESS + "/track.xhtml?code=" + code);
        assertThat(stranger.page().locator("body").innerText()).doesNotContain("Sở Thông tin và Truyền thông tỉnh");

        clerk.open("/admin/trial.xhtml?id=" + draft).press("drop-" + code);
        assertThat(clerk.text()).contains("Đã xóa hồ sơ thử").doesNotContain(code);
        desk.open("/officer/inbox.xhtml?tab=TO_RECEIVE&q=" + code);
        assertThat(desk.page().locator("main table").allInnerTexts().toString()).doesNotContain(code);
    }

    @Test
    void a_day_that_is_past_or_none_and_a_draft_of_somebody_else_are_refused() {
        var clerk = as(DESK, "stttt");
        var draft = begin(clerk, "1.000656");
        clerk.open("/admin/publish.xhtml?id=" + draft).fill("note", "Sửa").fill("from", "01/02/2017");
        clerk.pressInVain("publish", "từ hôm nay");
        clerk.fill("from", "hôm nay").pressInVain("publish", "ngày/tháng/năm");
        assertThat(clerk.page().locator("[id='note']").inputValue()).isEqualTo("Sửa");

        var other = as(DESK, "qt.sotttt");
        var answer = other.page().navigate(PortalServer.ADDRESS + "/admin/publish.xhtml?id=" + draft);
        assertThat(answer.text()).doesNotContain("id=\"publishing\"");
    }

    private static String answer(String field) {
        return switch (field) {
            case "a_maSo" -> "0100109106";
            case "a_dienThoai" -> "0912345678";
            case "a_thuDienTu" -> "thu@laichau.example";
            case "a_nguoiDaiDien" -> "Lò Thị Mai";
            default -> "10";
        };
    }

    private static String begin(Visitor clerk, String code) {
        clerk.open("/admin/procedures.xhtml?shelf=IN_FORCE&q=" + code);
        clerk.press("start-" + code);
        return clerk.page().locator("input[name=id]").first().getAttribute("value");
    }

    private static int run(Path out) throws IOException, InterruptedException {
        var process = new ProcessBuilder("java", "-cp", PortalServer.ROOT.resolve(
                "wildfly-config/modules/org/postgresql/main/postgresql.jar").toString(), PortalServer.ROOT.resolve(
                "ear-module/src/tools/RunningDossiers.java").toString(), PortalServer.ADDRESS,
                PortalServer.DATA.toString()).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroy();
            return -1;
        }
        return process.exitValue();
    }
}
