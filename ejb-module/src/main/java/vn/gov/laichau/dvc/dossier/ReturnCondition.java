package vn.gov.laichau.dvc.dossier;

import java.util.ArrayList;
import java.util.List;

/** What the law wants to see before a result is handed over (Điều 9.2, 10.1). */
public enum ReturnCondition {
    ORIGINALS_NOT_COMPARED,
    ORIGINAL_DIFFERS,
    FORM_NOT_SIGNED,
    FEE_NOT_PAID;

    /** Those of a result that is no refusal; {@code toCompare}: the papers whose originals count. */
    static List<ReturnCondition> missing(List<PaperCheckLine> toCompare, boolean formSigned, boolean feeSettled) {
        var missing = new ArrayList<ReturnCondition>();
        if (toCompare.stream().anyMatch(line -> line.getOriginal() == OriginalVerdict.NOT_SEEN)) {
            missing.add(ORIGINALS_NOT_COMPARED);
        }
        if (toCompare.stream().anyMatch(line -> line.getOriginal() == OriginalVerdict.DIFFERS)) {
            missing.add(ORIGINAL_DIFFERS);
        }
        if (!formSigned) {
            missing.add(FORM_NOT_SIGNED);
        }
        if (!feeSettled) {
            missing.add(FEE_NOT_PAID);
        }
        return missing;
    }
}
