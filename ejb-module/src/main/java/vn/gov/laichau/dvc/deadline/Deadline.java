package vn.gov.laichau.dvc.deadline;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * When a result is promised ({@code appointmentAt}, printed) and when it would be late ({@code dueAt}), with the reckoning.
 */
public record Deadline(Instant appointmentAt, Instant dueAt, List<DeadlineLine> lines) implements Serializable {
}
