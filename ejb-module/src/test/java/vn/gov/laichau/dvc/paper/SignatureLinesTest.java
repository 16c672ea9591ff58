package vn.gov.laichau.dvc.paper;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.organization.SigningCapacity;
import vn.gov.laichau.dvc.organization.SomeAgency;
import vn.gov.laichau.dvc.organization.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class SignatureLinesTest {

    private final Unit committee = SomeAgency.make().agency();
    private final Unit department = SomeAgency.other().agency();

    @Test
    void theHeadOfADepartmentSignsForHimself() {
        assertThat(SignatureLines.of(department, "Giám đốc", "", null, null)).containsExactly("GIÁM ĐỐC");
    }

    @Test
    void aChairmanSignsOnBehalfOfTheCommittee() {
        assertThat(SignatureLines.of(committee, "Chủ tịch", "", null, null))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    @Test
    void aDeputySignsForTheHeadAlsoWithoutADelegation() {
        assertThat(SignatureLines.of(department, "Phó Giám đốc", "", null, null))
                .containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(SignatureLines.of(committee, "Phó Chủ tịch", "", SigningCapacity.DEPUTY, "Chủ tịch"))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void theHeadOfADivisionSignsByOrderOrByMandateAndNamesHisDivision() {
        assertThat(SignatureLines.of(department, "Trưởng phòng", "Phòng Tổ chức", SigningCapacity.BY_ORDER, "Giám đốc"))
                .containsExactly("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG TỔ CHỨC");
        assertThat(SignatureLines.of(department, "Phó Trưởng phòng", "Phòng Tổ chức", SigningCapacity.BY_MANDATE,
                "Giám đốc")).containsExactly("TUQ. GIÁM ĐỐC", "PHÓ TRƯỞNG PHÒNG TỔ CHỨC");
    }

    @Test
    void whoSignsByOrderOrMandateOfAChairmanDoesNotSignOnBehalfOfTheCommittee() {
        assertThat(SignatureLines.of(committee, "Trưởng phòng", "Phòng Tư pháp", SigningCapacity.BY_ORDER, "Chủ tịch"))
                .containsExactly("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG TƯ PHÁP");
        assertThat(SignatureLines.of(committee, "Trưởng phòng", "Phòng Tư pháp", SigningCapacity.BY_MANDATE, "Chủ tịch"))
                .containsExactly("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG TƯ PHÁP");
    }

    @Test
    void aDivisionIsNotNamedTwiceAndAnOfficeNotAtAll() {
        assertThat(SignatureLines.of(committee, "Trưởng phòng Tư pháp", "Phòng Tư pháp", SigningCapacity.BY_ORDER,
                "Chủ tịch")).endsWith("TRƯỞNG PHÒNG TƯ PHÁP");
        assertThat(SignatureLines.of(committee, "Chánh Văn phòng", "Văn phòng HĐND và UBND", SigningCapacity.BY_ORDER,
                "Chủ tịch")).endsWith("CHÁNH VĂN PHÒNG");
        assertThat(SignatureLines.of(committee, "Chánh Thanh tra", "Thanh tra huyện", SigningCapacity.BY_ORDER,
                "Chủ tịch")).endsWith("CHÁNH THANH TRA HUYỆN");
        assertThat(SignatureLines.of(committee, "Trưởng phòng", "", SigningCapacity.BY_ORDER, "Chủ tịch"))
                .endsWith("TRƯỞNG PHÒNG");
    }
}
