package vn.gov.laichau.dvc.it;

import com.microsoft.playwright.Page;

/** A citizen files the registration of a household business (1.001612), the procedure that most journeys begin with. */
final class Household {

    private Household() {
    }

    /** At the agency of that name; returns the code. */
    static String file(Visitor citizen, String agency, String name) {
        citizen.open("/procedure.xhtml?code=1.001612").follow("Nộp hồ sơ trên mạng");
        citizen.page().locator("label.choice", new Page.LocatorOptions().setHasText(agency)).first().click();
        citizen.press("go");
        citizen.follow("Người đề nghị").fill("a_noiCuTru", "Bản Hon 1, xã Bản Hon").fill("a_ngaySinh", "5/11/1990")
                .fill("a_dienThoai", "0968111222").press("go");
        citizen.follow("Hộ kinh doanh").fill("a_tenHo", name).fill("a_truSo", "Bản Hon 1, xã Bản Hon")
                .fill("a_nganhNghe", "Bán lẻ chè khô").fill("a_von", "80.000.000").fill("a_soLaoDong", "2").press("go");
        citizen.follow("Đăng ký thuế").press("go");
        citizen.follow("Giấy tờ gửi kèm").attach("giayDeNghi", SamplePapers.pdf("don"))
                .attach("giayToTuyThan", SamplePapers.photo("can-cuoc"));
        citizen.follow("Xong phần giấy tờ").follow("Nhận kết quả").choose("method", "COUNTER").press("go");
        citizen.follow("Kiểm tra lại và nộp").tick("confirmed").press("go");
        return citizen.page().locator("[id='code']").innerText().strip();
    }
}
