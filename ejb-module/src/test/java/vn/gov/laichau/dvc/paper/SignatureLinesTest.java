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
        assertThat(SignatureLines.of(department, "Giám đốc", null, null)).containsExactly("GIÁM ĐỐC");
    }

    @Test
    void aChairmanSignsOnBehalfOfTheCommittee() {
        assertThat(SignatureLines.of(committee, "Chủ tịch", null, null)).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    @Test
    void aDeputySignsForTheHeadAlsoWithoutADelegation() {
        assertThat(SignatureLines.of(department, "Phó Giám đốc", null, null))
                .containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(SignatureLines.of(committee, "Phó Chủ tịch", SigningCapacity.DEPUTY, "Chủ tịch"))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void theHeadOfADivisionSignsByOrderOrByMandate() {
        assertThat(SignatureLines.of(department, "Trưởng phòng", SigningCapacity.BY_ORDER, "Giám đốc"))
                .containsExactly("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG");
        assertThat(SignatureLines.of(department, "Trưởng phòng", SigningCapacity.BY_MANDATE, "Giám đốc"))
                .containsExactly("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG");
    }
}
