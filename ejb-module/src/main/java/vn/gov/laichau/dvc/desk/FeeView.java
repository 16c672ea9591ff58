package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.util.List;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.FeeDemandView;
import vn.gov.laichau.dvc.dossier.RefundView;

/**
 * What was asked for during the handling, what is to be taken now, and what is still owed in all; whole đồng. {@code refund}
 * is {@code null} while nothing has to be said of money that was paid.
 */
public record FeeView(long owed, long toTake, List<FeeDemandView> demands, RefundView refund) implements Serializable {

    static FeeView of(Dossier dossier) {
        return new FeeView(dossier.getFeeOwed(), dossier.getFeeToTake(), FeeDemandView.of(dossier),
                dossier.refund().orElse(null));
    }

    /** What is due later, when the result is collected. */
    public long later() {
        return owed - toTake;
    }
}
