package vn.gov.laichau.dvc.publication;

import java.io.Serializable;
import java.time.LocalDate;

/** What was published; {@code begun} is false while its day is still to come, {@code moved} counts dossiers. */
public record PublishedView(int number, LocalDate from, boolean begun, int moved) implements Serializable {
}
