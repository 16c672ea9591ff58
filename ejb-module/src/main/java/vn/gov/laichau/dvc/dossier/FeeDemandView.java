package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import vn.gov.laichau.dvc.tariff.FeeKind;

/** A fee that was asked for during the handling, with its legal ground and what became of it; whole đồng. */
public record FeeDemandView(String name, FeeKind kind, long amount, String ground, String correction, FeeDemandState state)
        implements Serializable {

    /** In the order in which they were asked for: each one is paid before the next one is asked for. */
    public static List<FeeDemandView> of(Dossier dossier) {
        long paid = dossier.demandsPaid();
        var counting = dossier.demandsThatCount();
        var views = new ArrayList<FeeDemandView>();
        for (var demand : dossier.getFeeDemands()) {
            int place = counting.indexOf(demand);
            var state = place < 0 ? FeeDemandState.CORRECTED : place < paid ? FeeDemandState.PAID
                    : dossier.demanded().isPresent() ? FeeDemandState.OPEN : FeeDemandState.REMITTED;
            views.add(new FeeDemandView(demand.getName(), demand.getKind(), demand.getAmount(), demand.getGround(),
                    demand.getCorrection(), state));
        }
        return views;
    }

    public boolean isOpen() {
        return state == FeeDemandState.OPEN;
    }
}
