package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A request to complete the dossier, as applicant and officer see it (Điều 7): what is still asked for, until when, and
 * what follows. {@code restarts}: the time to handle it begins anew when everything has come; {@code again}: the first
 * answer was not enough.
 */
public record SupplementView(int round, Instant askedAt, boolean open, LocalDate answerBy, boolean inProcess,
        boolean restarts, boolean again, List<SupplementItemView> items)
        implements Serializable {

    /** The last request of a dossier, or {@code null} when nothing was ever asked. */
    public static SupplementView last(Dossier dossier) {
        var all = dossier.getSupplements();
        return all.isEmpty() ? null : of(dossier, all.get(all.size() - 1));
    }

    static SupplementView of(Dossier dossier, Supplement asked) {
        return new SupplementView(asked.getRound(), asked.getSince(), asked.isOpen(), asked.getAnswerBy(),
                asked.isInProcess(), dossier.isRestarting(), asked.isAgain(), asked.getItems().stream()
                .filter(dossier::hasPlace).filter(item -> !asked.isOpen() || !item.isAccepted())
                .map(item -> new SupplementItemView(item.getTarget(), item.isPaper(), dossier.nameOf(item),
                        item.getReason(), item.getNote())).toList());
    }
}
