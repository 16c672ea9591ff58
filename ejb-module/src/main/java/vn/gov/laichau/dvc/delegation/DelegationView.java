package vn.gov.laichau.dvc.delegation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.gov.laichau.dvc.organization.SigningCapacity;

/** A delegation, or an absence with its substitute, as the page lists it. */
public record DelegationView(UUID id, String giverName, String takerName, String unitName, boolean absence, String role,
        SigningCapacity capacity, List<String> scope, LocalDate firstDay, LocalDate lastDay, String reason,
        String givenByName, Instant endedAt, String endedByName, DelegationState state, boolean endable)
        implements Serializable {
}
