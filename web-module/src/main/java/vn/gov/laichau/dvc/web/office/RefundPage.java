package vn.gov.laichau.dvc.web.office;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.dossier.PaidOut;
import vn.gov.laichau.dvc.dossier.RefundWay;
import vn.gov.laichau.dvc.fees.FeeRefunding;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** Writes down that money was given back, and how (Điều 10.3). */
@Named("refunding")
@RequestScoped
public class RefundPage extends DossierActPage {

    @Inject
    FeeRefunding refunds;

    public List<RefundWay> getWays() {
        return Arrays.asList(RefundWay.values());
    }

    /** As typed, else in cash. */
    public RefundWay getWay() {
        return getWays().stream().filter(way -> way.name().equals(asked.text("way"))).findFirst()
                .orElse(asked.has("version") ? null : RefundWay.CASH);
    }

    /** As typed, else the applicant. */
    public String getReceiver() {
        return asked.has("version") ? asked.text("receiver") : getPage().applicantName();
    }

    public String record() {
        refunds.record(id(), version(), new PaidOut(TypedDate.given(asked.text("on")).orElse(null), getWay(),
                asked.text("number"), asked.text("receiver")));
        return toDossier("refund.done");
    }
}
