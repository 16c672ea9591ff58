package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What the applicant sees at once after sending: the code, and when the system took it. */
public record SubmissionReceipt(UUID id, String code, Instant submittedAt, String agencyName) implements Serializable {
}
