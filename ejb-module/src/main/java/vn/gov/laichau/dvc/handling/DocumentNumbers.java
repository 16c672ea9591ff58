package vn.gov.laichau.dvc.handling;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.register.RegisterKind;
import vn.gov.laichau.dvc.register.Registers;

/** Numbers of what an agency sends out, from its yearly register; what is only tried takes none (NĐ 30/2020 Art 15). */
@ApplicationScoped
class DocumentNumbers {

    private static final String TRIED = "THU";

    @Inject
    Registers registers;

    @Inject
    Clock clock;

    String ofResult(Dossier dossier) {
        return next(dossier, dossier.getOutcome() == Outcome.REFUSE ? "TB" : "KQ");
    }

    /** Of the letter with which a dossier goes to the next agency. */
    String ofLetter(Dossier dossier) {
        return next(dossier, "CV");
    }

    private String next(Dossier dossier, String kind) {
        if (dossier.isTest()) {
            return TRIED;
        }
        var agency = dossier.getStepUnit().agency();
        return registers.enter(RegisterKind.OUTGOING, agency, kind + "-" + agency.getShortName(), dossier, clock.instant())
                .label();
    }
}
