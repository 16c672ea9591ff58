package vn.gov.laichau.dvc.notification;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.FeeTaken;

/** What is to be paid, or was paid just now, as notices say it: each item with its amount and ground, and the sum. */
final class FeeWords {

    private FeeWords() {
    }

    static String amount(Dossier dossier, DossierMoved moved) {
        return moved.verb() == DossierVerb.REFUND ? DossierValues.money(dossier.refund().orElseThrow().amount())
                : FeeTaken.of(dossier, moved).map(taken -> DossierValues.money(taken.amount())).orElse("");
    }

    static String items(Dossier dossier, DossierMoved moved) {
        return FeeTaken.of(dossier, moved).map(FeeWords::line).orElse("");
    }

    private static String line(FeeTaken taken) {
        if (taken.demand() == null) {
            return "Phí, lệ phí của thủ tục: " + DossierValues.money(taken.amount());
        }
        var demand = taken.demand();
        return demand.getName() + " (" + (switch (demand.getKind()) {
            case FEE -> "lệ phí";
            case CHARGE -> "phí";
        }) + "): " + DossierValues.money(demand.getAmount()) + ". Căn cứ: " + demand.getGround();
    }
}
