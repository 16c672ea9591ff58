package vn.gov.laichau.dvc.dossier;

import java.util.ArrayList;
import java.util.List;

/** What the law wants to see before a result is handed over (Điều 9.2, 10.1). */
public enum ReturnCondition {
    ORIGINALS_NOT_COMPARED,
    ORIGINAL_MISSING,
    ORIGINAL_DIFFERS,
    /** The leader has not decided what becomes of originals that differ. */
    MISMATCH_UNDECIDED,
    FORM_NOT_SIGNED,
    FEE_NOT_PAID;

    /** Those of a result that is no refusal; {@code toCompare}: the papers whose originals count. */
    static List<ReturnCondition> missing(List<PaperCheckLine> toCompare, boolean undecided, boolean formSigned,
            boolean feeSettled) {
        var missing = new ArrayList<ReturnCondition>();
        addIf(missing, isAny(toCompare, OriginalVerdict.NOT_SEEN), ORIGINALS_NOT_COMPARED);
        addIf(missing, isAny(toCompare, OriginalVerdict.MISSING), ORIGINAL_MISSING);
        addIf(missing, isAny(toCompare, OriginalVerdict.DIFFERS), ORIGINAL_DIFFERS);
        addIf(missing, undecided, MISMATCH_UNDECIDED);
        addIf(missing, !formSigned, FORM_NOT_SIGNED);
        addIf(missing, !feeSettled, FEE_NOT_PAID);
        return missing;
    }

    private static boolean isAny(List<PaperCheckLine> toCompare, OriginalVerdict verdict) {
        return toCompare.stream().anyMatch(line -> line.getOriginal() == verdict);
    }

    private static void addIf(List<ReturnCondition> missing, boolean so, ReturnCondition condition) {
        if (so) {
            missing.add(condition);
        }
    }
}
