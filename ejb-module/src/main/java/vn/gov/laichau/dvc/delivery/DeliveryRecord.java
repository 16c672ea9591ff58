package vn.gov.laichau.dvc.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How the result of one dossier went to the applicant, the originals that are or were held, and its downloads;
 * {@code collectBy} is the day until which it lies ready at the desk, {@code null} when it does not wait there.
 */
public record DeliveryRecord(List<HandOverView> handOvers, List<HeldView> originals, List<Instant> downloads,
        LocalDate collectBy)
        implements Serializable {

    public boolean isAnything() {
        return !handOvers.isEmpty() || !originals.isEmpty() || !downloads.isEmpty();
    }

    public List<HeldView> held() {
        return originals.stream().filter(HeldView::isHeld).toList();
    }
}
