package vn.gov.laichau.dvc.web.office;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.fees.PaymentDemand;
import vn.gov.laichau.dvc.tariff.FeeKind;
import vn.gov.laichau.dvc.tariff.TypedMoney;

/** Asks for a fee that is due during the handling (Điều 9.2, 10.1). */
@Named("payment")
@RequestScoped
public class PaymentDemandPage extends DossierActPage {

    @Inject
    PaymentDemand payments;

    public List<FeeKind> getKinds() {
        return Arrays.asList(FeeKind.values());
    }

    public String demand() {
        var kind = getKinds().stream().filter(known -> known.name().equals(asked.text("kind"))).findFirst().orElse(null);
        payments.demand(id(), version(), asked.text("name"), kind, TypedMoney.given(asked.text("amount")),
                asked.text("ground"));
        return toDossier("payment.done");
    }
}
