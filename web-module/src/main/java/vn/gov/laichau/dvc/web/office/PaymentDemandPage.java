package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.desk.Action;
import vn.gov.laichau.dvc.dossier.FeeDemandView;
import vn.gov.laichau.dvc.fees.PaymentDemand;
import vn.gov.laichau.dvc.tariff.FeeKind;
import vn.gov.laichau.dvc.tariff.TypedMoney;
import vn.gov.laichau.dvc.web.common.Show;

/** Asks for a fee that is due during the handling (Điều 9.2, 10.1), or corrects the one that is not paid yet. */
@Named("payment")
@RequestScoped
public class PaymentDemandPage extends DossierActPage {

    @Inject
    PaymentDemand payments;

    @Inject
    Show show;

    public List<FeeKind> getKinds() {
        return Arrays.asList(FeeKind.values());
    }

    public void requireEither() throws IOException {
        require(isCorrecting() ? "CORRECT_DEMAND" : "DEMAND_PAYMENT");
    }

    public boolean isCorrecting() {
        return getPage().actions().contains(Action.CORRECT_DEMAND);
    }

    /** What is waited for; {@code null} where nothing is. */
    public FeeDemandView getOpen() {
        return getPage().fees().demands().stream().filter(FeeDemandView::isOpen).findFirst().orElse(null);
    }

    /** What was typed, else what is to be corrected. */
    public String typed(String name) {
        if (asked.has("version") || getOpen() == null) {
            return asked.text(name);
        }
        return switch (name) {
            case "name" -> getOpen().name();
            case "kind" -> getOpen().kind().name();
            case "amount" -> show.number(getOpen().amount());
            default -> getOpen().ground();
        };
    }

    public String demand() {
        payments.demand(id(), version(), asked.text("name"), kind(), TypedMoney.given(asked.text("amount")),
                asked.text("ground"));
        return toDossier("payment.done");
    }

    public String correct() {
        payments.correct(id(), version(), asked.text("name"), kind(), TypedMoney.given(asked.text("amount")),
                asked.text("ground"), asked.text("reason"));
        return toDossier("payment.corrected");
    }

    private FeeKind kind() {
        return getKinds().stream().filter(known -> known.name().equals(asked.text("kind"))).findFirst().orElse(null);
    }
}
