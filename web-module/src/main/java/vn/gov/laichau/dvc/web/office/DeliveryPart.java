package vn.gov.laichau.dvc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.delivery.DeliveryBook;
import vn.gov.laichau.dvc.delivery.DeliveryRecord;
import vn.gov.laichau.dvc.web.common.Asked;

/** How the result of the dossier on the screen went out, and its originals. */
@Named("deliveryPart")
@RequestScoped
public class DeliveryPart {

    @Inject
    DeliveryBook book;

    @Inject
    Asked asked;

    private DeliveryRecord kept;

    public DeliveryRecord getKept() {
        if (kept == null) {
            kept = book.ofDossier(asked.id("id"));
        }
        return kept;
    }
}
