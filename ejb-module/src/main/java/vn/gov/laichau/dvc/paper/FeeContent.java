package vn.gov.laichau.dvc.paper;

import java.util.List;
import java.util.Map;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.FeeTaken;

/** What papers about money say: what for, how much in figures and words, on which ground, where (Điều 9.2, 10.1). */
final class FeeContent {

    private FeeContent() {
    }

    static Map<String, Object> of(Dossier dossier, DossierMoved moved) {
        var taken = FeeTaken.of(dossier, moved).orElseThrow();
        long later = moved.verb() == DossierVerb.RECORD_FEE ? dossier.getFeeOwed()
                : dossier.getFeeOwed() - dossier.getFeeToTake();
        return Map.of("feeItems", List.of(line(taken)), "sum", money(taken.amount()), "sumWords",
                AmountWords.of(taken.amount()), "later", later > 0 ? money(later) : "", "receipt",
                moved.verb() == DossierVerb.RECORD_FEE && moved.reason() != null ? moved.reason() : "", "corrected",
                moved.verb() == DossierVerb.CORRECT_DEMAND ? moved.reason() : "", "stops",
                dossier.getProcedure().isFeeStopsClock(), "place", place(dossier));
    }

    private static Map<String, Object> line(FeeTaken taken) {
        var demand = taken.demand();
        return demand == null ? Map.of("name", "Phí, lệ phí của thủ tục", "kind", "", "amount", money(taken.amount()),
                "ground", "") : Map.of("name", demand.getName(), "kind", switch (demand.getKind()) {
                    case FEE -> "lệ phí";
                    case CHARGE -> "phí";
                }, "amount", money(demand.getAmount()), "ground", demand.getGround());
    }

    static String place(Dossier dossier) {
        var desk = dossier.getDesk();
        var address = desk.getAddress() == null ? dossier.getAgency().getAddress() : desk.getAddress();
        return "Bộ phận tiếp nhận và trả kết quả " + dossier.getAgency().getName()
                + (address == null || address.isBlank() ? "" : ", " + address);
    }

    static String money(long amount) {
        return "%,d đồng".formatted(amount).replace(',', '.');
    }
}
