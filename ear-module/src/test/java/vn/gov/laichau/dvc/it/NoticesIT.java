package vn.gov.laichau.dvc.it;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Words of an agency; SMS through the simulated gateway that fails and comes back; what officers and citizens see of it. */
class NoticesIT extends InBrowser {

    private static final Path GATEWAY = PortalServer.DATA.resolve("sms");

    @AfterEach
    void theGatewayWorks() {
        gateway("ok");
    }

    @Test
    void an_agency_words_its_sms_and_what_the_gateway_did_with_it_is_seen()
            throws IOException, MessagingException {
        anAgencyWordsItsSms();
        aCitizenChoosesHowToBeTold();
        gateway("down");
        var citizen = as(PHONE, "012085004321");
        var code = Household.file(citizen, "Tam Đường", "Quán Bản Hon");

        var desk = as(DESK, "mc.tamduong");
        desk.open("/officer/notices.xhtml");
        assertThat(desk.look().text()).contains("Hồ sơ " + code + " mới đến, chờ kiểm tra");
        desk.inbox("TO_RECEIVE", code);
        awaitWords(desk, "Chưa gửi được, lần");
        assertThat(sms(code)).isEmpty();
        gateway("ok");
        awaitWords(desk, "Đã đến máy");
        assertThat(desk.look().text()).contains("Tin nhắn …222").contains("Người nộp: Giàng A Páo");
        assertThat(sms(code)).singleElement().asString().contains("UBND Tam Duong da nhan ho so " + code);

        gateway("refuse");
        for (var paper : List.of("Giấy đề nghị", "Thẻ căn cước")) {
            desk.page().locator("li.paper", new Page.LocatorOptions().setHasText(paper)).first()
                    .locator("input[value='UNREADABLE']").check(new Locator.CheckOptions().setForce(true));
        }
        desk.press("save").follow("Yêu cầu bổ sung").press("send");
        await().atMost(PATIENCE).until(() -> {
            desk.page().navigate(PortalServer.ADDRESS + "/officer/undelivered.xhtml");
            return desk.text().contains(code);
        });
        assertThat(desk.look().text()).contains("simulated: refused");
        gateway("ok");
        desk.click(desk.page().locator("section.box", new Page.LocatorOptions().setHasText(code)).locator("button"));
        assertThat(desk.look().text()).contains("Đã cho gửi lại");
        await().atMost(PATIENCE).until(() -> sms(code).size() == 2);

        await().atMost(PATIENCE).ignoreExceptions().until(() -> mailed(code, "cần bổ sung").size() == 1);
        var mail = mailed(code, "cần bổ sung").get(0);
        assertThat(Arrays.stream(mail.getAllRecipients()).map(Object::toString)).as("nobody else gets it")
                .containsExactly("giang.a.pao@laichau.example");
        var parts = (Multipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Văn bản gửi kèm thư này: " + code)
                .containsOnlyOnce("/account/open.xhtml?dossier=");
        assertThat(parts.getBodyPart(1).getFileName()).startsWith(code).endsWith("-supplement.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readNBytes(5)).isEqualTo("%PDF-".getBytes(US_ASCII));

        citizen.open("/citizen/notices.xhtml");
        assertThat(citizen.text()).contains("Hồ sơ " + code + " cần bổ sung").contains("Thư điện tử g…@laichau.example")
                .doesNotContain("simulated");
        var phone = as(PHONE, "mc.tamduong").open("/officer/notices.xhtml");
        assertThat(phone.text()).as("done before it was read").doesNotContain(code);
        phone.follow("Hiện cả việc người khác đã làm");
        assertThat(phone.look().text()).contains("Hồ sơ " + code + " mới đến, chờ kiểm tra").contains("Đã xử lý");
        var stranger = as(DESK, "mc.sotttt");
        stranger.open("/officer/undelivered.xhtml");
        assertThat(stranger.text()).doesNotContain(code);
        stranger.open("/account/settings.xhtml").press("save-digest");
    }

    private static void anAgencyWordsItsSms() {
        var clerk = as(DESK, "qt.tamduong").open("/admin/notices.xhtml").follow("Hồ sơ đã gửi");
        clerk.page().locator("[id='to-SMS']").click();
        clerk.look().fill("body", "UBND Tam Đường đã nhận {ho_so}").pressInVain("save", "“ho_so”");
        assertThat(clerk.page().locator("[id='body']").inputValue()).isEqualTo("UBND Tam Đường đã nhận {ho_so}");
        clerk.fill("body", "UBND Tam Đường đã nhận hồ sơ {code}, lý do {reason}").pressInVain("save", "{reason}");
        clerk.fill("body", "UBND Tam Đường đã nhận hồ sơ {code}").press("look");
        assertThat(clerk.text()).contains("UBND Tam Duong da nhan ho so H35.22-170306-0012").contains("1 tin");
        clerk.press("save");
        assertThat(clerk.text()).contains("Đã lưu").contains("Câu chữ riêng của cơ quan").contains("Nguyễn Văn Thắng");

        var phone = as(PHONE, "stttt").open("/admin/notices.xhtml");
        phone.open("/admin/notice.xhtml?event=ACCEPT&channel=EMAIL").open("/admin/notice.xhtml?event=ACCEPT&channel=SMS");
        assertThat(phone.text()).contains("Câu chữ có sẵn");
        phone.open("/admin/notice.xhtml?agency=H35.22&event=SUBMIT&channel=SMS");
        assertThat(phone.page().locator("[id='save']").count()).isZero();
        phone.open("/account/settings.xhtml").open("/admin/received.xhtml");
    }

    private static void aCitizenChoosesHowToBeTold() {
        var citizen = as(PHONE, "012085004321").open("/account/settings.xhtml");
        citizen.fill("phone", "0213 3876 543").tick("bySms").pressInVain("save-contact", "điện thoại di động");
        citizen.fill("phone", "0912 xyz").pressInVain("save-contact", "điện thoại");
        citizen.fill("phone", "0968 111 222").fill("email", "").tick("byEmail")
                .pressInVain("save-contact", "địa chỉ thư");
        citizen.fill("email", "giang.a.pao@laichau.example").press("save-contact");
        assertThat(citizen.text()).contains("Đã lưu cách nhận");
    }

    private static void awaitWords(Visitor officer, String words) {
        await().atMost(PATIENCE).until(() -> {
            officer.page().reload();
            return officer.page().locator("[id='told']").innerText().contains(words);
        });
    }

    private static List<MimeMessage> mailed(String code, String words) throws MessagingException {
        var found = new ArrayList<MimeMessage>();
        for (var mail : PortalServer.mails().getReceivedMessages()) {
            if (mail.getSubject().contains(code) && mail.getSubject().contains(words)) {
                found.add(mail);
            }
        }
        return found;
    }

    private static void gateway(String behaviour) {
        try {
            Files.writeString(GATEWAY.resolve("behaviour"), behaviour);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the gateway took that names the dossier. */
    private static List<String> sms(String code) {
        try (var files = Files.list(GATEWAY)) {
            return files.filter(file -> file.toString().endsWith(".json")).map(NoticesIT::read)
                    .filter(text -> text.contains(code)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
