package vn.gov.laichau.dvc.organization;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody may do today in the place of {@code giver}: as {@code role} in a unit, for dossiers in the scope.
 *
 * @param capacity as what he signs; {@code null} where nothing is signed
 * @param scope codes of procedures and names of fields; empty means all
 */
public record StandIn(UUID delegation, String giver, long unit, String role, boolean absence, SigningCapacity capacity,
        Set<String> scope) {

    public boolean isUnlimited() {
        return scope.isEmpty();
    }

    public boolean covers(Subject subject) {
        return isUnlimited() || scope.contains(subject.procedure())
                || subject.field() != null && scope.contains(subject.field());
    }
}
