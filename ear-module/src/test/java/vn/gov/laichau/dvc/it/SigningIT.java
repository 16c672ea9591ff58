package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.shared.OfficeClock;

/** A leader does not sign, his delegate does, and what he approved is what is issued (Điều 8; NĐ 30/2020). */
class SigningIT extends InBrowser {

    private static final String TEMPLATE = "/admin/template.xhtml?agency=H35.22&procedure=1.001612&outcome=GRANT";
    private static final String TODAY = LocalDate.now(OfficeClock.ZONE)
            .format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));

    @Test
    void the_delegate_opens_the_document_signs_it_by_order_and_it_is_issued_byte_for_byte() {
        var code = Household.file(as(PHONE, "012085004321"), "Tam Đường", "Mai");
        var desk = as(DESK, "mc.tamduong");
        desk.inbox("TO_RECEIVE", code).judge("Giấy đề nghị", "GOOD").judge("Thẻ căn cước", "GOOD").press("accept");
        var address = WholeLifeIT.dossier(desk);
        var clerk = as(DESK, "qt.tamduong");
        boolean printed = bringWord(clerk);
        var specialist = as(DESK, "cv.tckh.tamduong");
        specialist.inbox("TO_HANDLE", code).press("claim").follow("Trình lãnh đạo").choose("outcome", "GRANT")
                .fill("summary", "Đủ điều kiện.").fill("text", "Cấp giấy chứng nhận cho hộ kinh doanh Mai.");
        if (!printed) {
            specialist.pressInVain("propose", "chưa cài LibreOffice");
            assertThat(specialist.page().locator("[id='text']").inputValue()).contains("hộ kinh doanh Mai");
            specialist.page().locator("[id='plain']").check();
        }
        specialist.press("propose");
        clerk.open(TEMPLATE).press("back");

        var leader = as(DESK, "ct.tamduong");
        leader.inbox("TO_DECIDE", code).follow("Xem và quyết định").pressInVain("decline", "lý do");
        leader.fill("words", "Chủ hộ là em ruột tôi.").pressInVain("decline", "Không còn ai khác");
        delegate(leader, "Cao Thị Mai");
        leader.inbox("TO_DECIDE", code).follow("Xem và quyết định").fill("words", "Chủ hộ là em ruột tôi.").press("decline");
        assertThat(leader.text()).contains("không ký hồ sơ " + code);
        leader.open("/officer/inbox.xhtml?tab=TO_DECIDE&q=" + code);
        assertThat(leader.page().locator("main a.code").count()).as("he is not asked again").isZero();

        var delegate = as(PHONE, "tp.tckh.tamduong");
        apology(code, desk.open(address), delegate);
        delegate.open("/leader/sign.xhtml");
        assertThat(line(delegate, code).innerText()).contains("chưa mở").contains("thay mặt Phùng Văn Bình");
        delegate.click(line(delegate, code).locator("a.open"));
        delegate.look();
        assertThat(line(delegate, code).innerText()).contains("đã mở");
        line(delegate, code).locator("input[name=pick]").check();
        delegate.press("approve");
        assertThat(delegate.text()).contains("Đã duyệt 1 hồ sơ");

        as(DESK, "vt.tamduong").inbox("TO_ISSUE", code).press("issue");
        book(code);
        leader.open("/officer/delegations.xhtml");
        leader.click(leader.page().locator(".end-delegation").first());
        assertThat(leader.text()).contains("Đã kết thúc sớm");
        desk.inbox("TO_RETURN", code);
        assertThat(desk.text()).contains("Bản phát hành chứa nguyên văn bản đã duyệt").contains("thay mặt Phùng Văn Bình")
                .contains("Chủ hộ là em ruột tôi.").contains("Đã từ chối ký");
        compared(code, file(desk, "Kết quả giải quyết"));
        delegate.open("/leader/sign.xhtml");
        assertThat(delegate.text()).contains("Không có văn bản nào chờ ký");
    }

    /** What is asked for besides the result is decided by the delegate as well, and Form 04 says as what he signs. */
    private static void apology(String code, Visitor desk, Visitor delegate) {
        desk.follow("Đề nghị hẹn lại").fill("day", WholeLifeIT.day(WholeLifeIT.workingDay(15)))
                .fill("reason", "Đường sạt lở.").press("ask");
        delegate.inbox("TO_DECIDE_MOTION", code);
        delegate.click(delegate.page().locator(".motion .agree"));
        assertThat(delegate.look().text()).contains("Đã đồng ý và thực hiện");
        assertThat(paper(delegate, "xin lỗi")).contains("TL. CHỦ TỊCH TRƯỞNG PHÒNG TÀI CHÍNH - KẾ HOẠCH",
                "Cao Thị Mai").doesNotContain("TM. ỦY BAN NHÂN DÂN");
    }

    /** The clerk sees his line, and closes no book by a slip of the hand. */
    private static void book(String code) {
        as(PHONE, "vt.tamduong").open("/officer/register.xhtml");
        var clerk = as(DESK, "vt.tamduong").open("/officer/register.xhtml");
        assertThat(clerk.text()).contains(code).contains("quyển số 01").contains("Năm của sổ chưa hết");
        clerk.fill("ground", "Hết trang").pressInVain("close", "Đánh dấu ô");
        assertThat(clerk.page().locator("[id='ground']").inputValue()).isEqualTo("Hết trang");
        clerk.fill("ground", "").tick("sure").pressInVain("close", "Ghi lý do khóa sổ");
    }

    /** The applicant, and a stranger who has the code, hold files against what was issued; nothing personal is shown. */
    private static void compared(String code, byte[] issued) {
        var citizen = as(PHONE, "012085004321").open("/citizen/mine.xhtml").follow(code);
        assertThat(citizen.text()).contains("chứa nguyên bản lãnh đạo đã duyệt");
        citizen.pressInVain("compare", "Chọn tệp PDF");
        assertThat(verdict(citizen, issued)).contains("Đúng văn bản đã phát hành");
        var stranger = stranger(PHONE).open("/track.xhtml?code=" + code);
        assertThat(stranger.page().context().cookies()).as("who only looks has no session").isEmpty();
        assertThat(verdict(stranger, issued)).contains("Đúng văn bản đã phát hành");
        issued[issued.length / 2]++;
        assertThat(verdict(stranger, issued)).contains("Không phải văn bản của hồ sơ này");
        assertThat(stranger.text()).doesNotContain("Giàng A Páo").doesNotContain("Bản Hon");
    }

    private static String verdict(Visitor visitor, byte[] file) {
        visitor.page().locator("[id='file']").setInputFiles(new FilePayload("ket-qua.pdf", "application/pdf", file));
        return visitor.press("compare").page().locator("[id='match']").innerText();
    }

    /** The words of a paper of the open dossier. */
    private static String paper(Visitor officer, String name) {
        try (var pdf = Loader.loadPDF(file(officer, name))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(Visitor visitor, String name) {
        var link = visitor.page().locator("main a[href*='/file/']", new Page.LocatorOptions().setHasText(name)).first();
        return visitor.page().request().get(PortalServer.ADDRESS + link.getAttribute("href")).body();
    }

    /** The agency's Word template of this result; whether this server prints it. */
    private static boolean bringWord(Visitor clerk) {
        clerk.open(TEMPLATE);
        var example = clerk.page().request().get(PortalServer.ADDRESS + clerk.page().locator("[id='wordExample']")
                .getAttribute("href")).body();
        clerk.page().locator("[id='word']").setInputFiles(new FilePayload("giay-chung-nhan.docx", "application/octet-stream",
                example));
        clerk.press("upload");
        assertThat(clerk.text()).contains("Đã nhận mẫu Word").contains("giay-chung-nhan.docx");
        return clerk.page().locator("[id='noOffice']").count() == 0;
    }

    private static void delegate(Visitor leader, String taker) {
        leader.open("/officer/delegations.xhtml").select("choose-place", "Phùng Văn Bình, " + place(leader));
        leader.click(leader.page().locator("[id='take-place']"));
        leader.look().pressInVain("give", "ngày bắt đầu");
        leader.select("taker", taker).select("capacity", "TL. Ký thừa lệnh").fill("first", TODAY).fill("last", TODAY)
                .fill("reason", "Việc có liên quan đến người thân.");
        leader.page().locator("form details summary").click();
        leader.fill("codes", "1.001612").press("give");
        assertThat(leader.text()).contains("ủy quyền cho " + taker).contains("Đang có hiệu lực");
    }

    private static String place(Visitor leader) {
        var label = leader.page().locator("[id='choose-place'] option", new Page.LocatorOptions()
                .setHasText("Phùng Văn Bình")).first().innerText();
        return label.substring(label.indexOf(", ") + 2).strip();
    }

    private static Locator line(Visitor officer, String code) {
        return officer.page().locator(".paper-list > li", new Page.LocatorOptions()
                .setHasText(code));
    }
}
