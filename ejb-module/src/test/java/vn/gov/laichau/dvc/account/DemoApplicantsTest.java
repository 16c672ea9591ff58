package vn.gov.laichau.dvc.account;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.form.IdentityNumber;
import vn.gov.laichau.dvc.form.PhoneNumber;
import vn.gov.laichau.dvc.form.TaxCode;
import vn.gov.laichau.dvc.shared.DataFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class DemoApplicantsTest {

    private static final DemoAccounts.DemoApplicants PEOPLE =
            DataFile.read("/data/demo-applicants.json", DemoAccounts.DemoApplicants.class);

    @Test
    void citizensHaveNumbersAndTelephonesThatRegistrationWouldTake() {
        assertThat(PEOPLE.citizens).isNotEmpty().allSatisfy(citizen -> {
            assertThat(citizen.fullName()).isNotBlank();
            assertThat(IdentityNumber.isValid(citizen.identityNumber())).isTrue();
            assertThat(PhoneNumber.isValid(citizen.phone())).isTrue();
            assertThat(citizen.email()).endsWith(".example");
        });
    }

    @Test
    void organisationsHaveTaxCodesThatRegistrationWouldTake() {
        assertThat(PEOPLE.organisations).isNotEmpty().allSatisfy(organisation -> {
            assertThat(TaxCode.isValid(organisation.taxCode())).isTrue();
            assertThat(PhoneNumber.isValid(organisation.phone())).isTrue();
            assertThat(organisation.representative()).isNotBlank();
            assertThat(organisation.email()).endsWith(".example");
        });
    }

    @Test
    void thePasswordOfTheDemonstrationKeepsTheRules() {
        assertThatNoException().isThrownBy(() -> new Passwords().check(DemoAccounts.PASSWORD));
    }
}
