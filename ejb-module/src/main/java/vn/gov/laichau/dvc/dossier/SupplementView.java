package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A request to complete the dossier, as applicant and officer see it (Điều 7). */
public record SupplementView(int round, Instant askedAt, boolean open, List<SupplementItemView> items)
        implements Serializable {

    /** The last request of a dossier, or {@code null} when nothing was ever asked. */
    public static SupplementView last(Dossier dossier) {
        var all = dossier.getSupplements();
        return all.isEmpty() ? null : of(dossier, all.get(all.size() - 1));
    }

    static SupplementView of(Dossier dossier, Supplement asked) {
        return new SupplementView(asked.getRound(), asked.getAskedAt(), asked.isOpen(), asked.getItems().stream()
                .filter(dossier::hasPlace)
                .map(item -> new SupplementItemView(item.getTarget(), item.isPaper(), dossier.nameOf(item),
                        item.getReason(), item.getNote())).toList());
    }
}
