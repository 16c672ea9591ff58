package vn.gov.laichau.dvc.dossier;

import java.util.Optional;

/** What is paid at one time: what was demanded during the handling, or, without a demand, what the procedure costs. */
public record FeeTaken(FeeDemand demand, long amount) {

    /** Of a move about money: what is demanded by it, or was paid by it; empty for every other move. */
    public static Optional<FeeTaken> of(Dossier dossier, DossierMoved moved) {
        boolean demanded = moved.verb() == DossierVerb.DEMAND_PAYMENT || moved.verb() == DossierVerb.CORRECT_DEMAND;
        if (demanded || moved.verb() == DossierVerb.RECORD_FEE && moved.from() == DossierStatus.AWAITING_PAYMENT) {
            var demands = dossier.getFeeDemands();
            var last = demands.get(demands.size() - 1);
            return Optional.of(new FeeTaken(last, last.getAmount()));
        }
        return moved.verb() == DossierVerb.RECORD_FEE ? Optional.of(new FeeTaken(null, dossier.getFeeOfProcedure()))
                : Optional.empty();
    }
}
