package vn.gov.laichau.dvc.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.dossier.ResultFetched;

/** Keeps that the applicant has fetched the result, in the transaction of the reading. */
@ApplicationScoped
class DownloadProof {

    @Inject
    Deliveries deliveries;

    @Inject
    Dossiers dossiers;

    void keep(@Observes ResultFetched fetched) {
        deliveries.add(new ResultDownload(dossiers.get(fetched.dossier()), fetched.file(), fetched.stamp()));
    }
}
