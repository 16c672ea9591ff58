package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.util.List;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.tariff.FeeKind;

/** What was asked for during the handling, and what is still owed; whole đồng. */
public record FeeView(long owed, List<Demand> demands) implements Serializable {

    /** One fee with its legal ground. */
    public record Demand(String name, FeeKind kind, long amount, String ground) implements Serializable {
    }

    static FeeView of(Dossier dossier) {
        return new FeeView(dossier.getFeeOwed(), dossier.getFeeDemands().stream().map(demand -> new Demand(demand.getName(),
                demand.getKind(), demand.getAmount(), demand.getGround())).toList());
    }
}
