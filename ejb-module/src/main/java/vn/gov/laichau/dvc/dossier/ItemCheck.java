package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;

/** What was found of one asked thing; a rejected one says why: {@code reason}, and {@code note} in own words. */
public record ItemCheck(String target, boolean paper, ItemVerdict verdict, SupplementReason reason, String note)
        implements Serializable {

    /** As the desk judged the paper. */
    static ItemCheck ofPaper(String slot, PaperVerdict verdict, String note) {
        return switch (verdict) {
            case UNCHECKED -> new ItemCheck(slot, true, null, null, null);
            case GOOD -> new ItemCheck(slot, true, ItemVerdict.ACCEPTED, null, null);
            case MISSING -> new ItemCheck(slot, true, ItemVerdict.REJECTED, SupplementReason.MISSING, note);
            case UNREADABLE -> new ItemCheck(slot, true, ItemVerdict.REJECTED, SupplementReason.UNREADABLE, note);
            case WRONG -> new ItemCheck(slot, true, ItemVerdict.REJECTED, SupplementReason.OTHER, note);
        };
    }

    /** A rejection says why, so that the applicant can tell what to do. */
    void requireReason(String name) {
        if (verdict == ItemVerdict.REJECTED && reason == null) {
            throw new VerdictReasonMissing(name);
        }
        if (verdict == ItemVerdict.REJECTED) {
            item().requireGuidance(name);
        }
    }

    /** What would be asked for again. */
    SupplementItem item() {
        return new SupplementItem(target, paper, reason, note);
    }

    PaperVerdict paperVerdict() {
        if (verdict != ItemVerdict.REJECTED) {
            return verdict == null ? PaperVerdict.UNCHECKED : PaperVerdict.GOOD;
        }
        return switch (reason) {
            case MISSING -> PaperVerdict.MISSING;
            case UNREADABLE -> PaperVerdict.UNREADABLE;
            default -> PaperVerdict.WRONG;
        };
    }
}
