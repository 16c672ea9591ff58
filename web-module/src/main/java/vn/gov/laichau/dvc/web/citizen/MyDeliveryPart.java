package vn.gov.laichau.dvc.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.delivery.DeliveryBook;
import vn.gov.laichau.dvc.delivery.DeliveryRecord;
import vn.gov.laichau.dvc.web.common.Asked;

/** Until when the result lies ready, how it was sent, and which originals the agency still holds. */
@Named("myDelivery")
@RequestScoped
public class MyDeliveryPart {

    @Inject
    DeliveryBook book;

    @Inject
    Asked asked;

    private DeliveryRecord kept;

    public DeliveryRecord getKept() {
        if (kept == null) {
            kept = book.ofMine(asked.id("id"));
        }
        return kept;
    }
}
