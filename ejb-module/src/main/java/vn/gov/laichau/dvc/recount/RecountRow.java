package vn.gov.laichau.dvc.recount;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.gov.laichau.dvc.deadline.DeadlineLine;

/** A proposal: what was promised, what it would be by the changed calendar, and why. */
public record RecountRow(UUID id, UUID dossier, String code, String procedureName, String agencyName, Instant appointmentAt,
        Instant newAppointmentAt, boolean later, String ground, List<DeadlineLine> why) implements Serializable {
}
