package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.util.List;

/** One thing the desk asks for: {@code target} is a paper's slot ({@code paper}) or a field of the form. */
public record SupplementAsk(String target, boolean paper, SupplementReason reason, String note)
        implements Serializable {

    /** What is asked for, if the dossier has a place for it. */
    public static List<SupplementItem> items(List<SupplementAsk> asks, Dossier dossier) {
        return asks.stream().map(ask -> ask.item(dossier)).toList();
    }

    private SupplementItem item(Dossier dossier) {
        if (paper) {
            dossier.check(target);
        } else {
            dossier.getProcedure().getForm().field(target).orElseThrow(() -> new PaperNotAsked(target));
        }
        var item = new SupplementItem(target, paper, reason, note);
        item.requireGuidance(dossier.nameOf(item));
        return item;
    }
}
