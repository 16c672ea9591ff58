package vn.gov.laichau.dvc.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.gov.laichau.dvc.organization.SigningCapacity;

/**
 * What is asked for: for these days {@code taker} fills the place of {@code giver} in a unit.
 *
 * @param role the role whose decisions are delegated; {@code null} for an absence, where all work in the unit is done
 * @param scope codes of procedures and names of fields; empty means all
 */
public record DelegationWish(String giver, UUID unit, String role, String taker, SigningCapacity capacity,
        List<String> scope, LocalDate firstDay, LocalDate lastDay, String reason) implements Serializable {

    boolean isAbsence() {
        return role == null;
    }
}
