package vn.gov.laichau.dvc.desk;

import java.util.Arrays;
import java.util.regex.Pattern;

import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.ItemVerdict;
import vn.gov.laichau.dvc.dossier.PaperVerdict;

/**
 * The particulars of a line, taken apart: what cannot be read as one of the known kinds is not shown. {@code target} is the
 * key of a paper or question; {@code giver}, in whose place it was done, and {@code taker}, who was given it, are logins.
 */
record TrailDetail(String target, Enum<?> words, String hash, String giver, String taker) {

    private static final TrailDetail NOTHING = new TrailDetail(null, null, null, null, null);
    private static final Pattern JUDGED = Pattern.compile("(\\S+) ([A-Z_]+)");
    private static final Pattern IN_PLACE_OF = Pattern.compile("([A-Z_]+): \\S+ for (\\S+)");
    private static final Pattern BY_MANDATE = Pattern.compile("\\S+ for (\\S+) by \\S+");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    static TrailDetail of(String act, String detail) {
        var text = detail == null ? "" : detail;
        return switch (act) {
            case "DossierReception.judge" -> judged(text);
            case "Dossier.onBehalf" -> inPlaceOf(text);
            case "DecisionMaking.onBehalf" -> byMandate(text);
            case "SigningDesk.opened" -> SHA256.matcher(text).matches() ? new TrailDetail(null, null, text, null, null)
                    : NOTHING;
            case "TaskAssignment.given" -> new TrailDetail(null, null, null, null, text);
            default -> NOTHING;
        };
    }

    private static TrailDetail judged(String text) {
        var found = JUDGED.matcher(text);
        if (!found.matches()) {
            return NOTHING;
        }
        var ofPaper = word(PaperVerdict.values(), found.group(2));
        return new TrailDetail(found.group(1), ofPaper == null ? word(ItemVerdict.values(), found.group(2)) : ofPaper, null,
                null, null);
    }

    private static TrailDetail inPlaceOf(String text) {
        var found = IN_PLACE_OF.matcher(text);
        return found.matches() ? new TrailDetail(null, word(DossierVerb.values(), found.group(1)), null, found.group(2),
                null)
                : NOTHING;
    }

    private static TrailDetail byMandate(String text) {
        var found = BY_MANDATE.matcher(text);
        return found.matches() ? new TrailDetail(null, null, null, found.group(1), null) : NOTHING;
    }

    private static Enum<?> word(Enum<?>[] words, String name) {
        return Arrays.stream(words).filter(word -> word.name().equals(name)).findFirst().orElse(null);
    }
}
