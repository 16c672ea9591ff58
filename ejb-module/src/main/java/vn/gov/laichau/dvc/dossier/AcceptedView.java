package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.time.Instant;

/** What the desk reads after accepting: the code, and when the result is promised. */
public record AcceptedView(String code, Instant appointmentAt) implements Serializable {
}
