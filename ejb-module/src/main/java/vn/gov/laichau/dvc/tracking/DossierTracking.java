package vn.gov.laichau.dvc.tracking;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.shared.NotFound;

/** Look-up by code without an account: only how far it is (Điều 6.3c; TT 01/2018 Art 16). */
@Stateless
@PermitAll
public class DossierTracking {

    static final int STAGES = 5;

    @Inject
    Dossiers dossiers;

    public TrackView find(String code) {
        var wanted = code == null ? "" : code.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        var dossier = dossiers.findByCode(wanted).filter(found -> !found.isTest())
                .orElseThrow(() -> new NotFound("dossier", wanted));
        return new TrackView(dossier.getCode(), dossier.getAgency().getName(), stage(dossier.getStatus()), STAGES,
                dossier.getStatus());
    }

    /** 1 sent, 2 accepted, 3 being examined, 4 decided, 5 finished. */
    static int stage(DossierStatus status) {
        return switch (status) {
            case DRAFT, SUBMITTED, SUPPLEMENT_AT_DESK -> 1;
            case ACCEPTED -> 2;
            case IN_PROCESS, CONSULTING, SUPPLEMENT_IN_PROCESS, AWAITING_PAYMENT, AWAITING_APPROVAL -> 3;
            case SIGNED, RESULT_ISSUED, RESULT_AT_DESK -> 4;
            case RETURNED, NOT_ACCEPTED, WITHDRAWN, STOPPED, CLOSED -> STAGES;
        };
    }
}
