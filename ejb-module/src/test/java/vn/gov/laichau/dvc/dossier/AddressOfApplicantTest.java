package vn.gov.laichau.dvc.dossier;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The address on the papers and in the book: of the account, or as it was declared (TT 01/2018, Mẫu số 01 and 06). */
class AddressOfApplicantTest {

    @Test
    void whereTheAccountKnowsNoneItIsTheOneThatWasDeclared() {
        var some = new SomeDossier();

        assertThat(some.dossier.addressOfApplicant()).isEmpty();

        some.dossier.answer(Map.of("noiCuTru", " Bản Hon 1, xã Bản Hon "), some.by("citizen"));

        assertThat(some.dossier.addressOfApplicant()).isEqualTo("Bản Hon 1, xã Bản Hon");
    }

    @Test
    void whatIsFiledOnTheNetworkIsOneSet() {
        assertThat(SomeDossier.at(DossierStatus.ACCEPTED).sets()).isEqualTo(1);
    }
}
