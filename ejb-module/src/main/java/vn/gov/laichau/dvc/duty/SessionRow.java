package vn.gov.laichau.dvc.duty;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A session of a desk: who was on duty, who opened the inbox and when, or since when it counts as missed. */
public record SessionRow(LocalDate day, HalfDay half, String deskName, String officerName, String substituteName,
        Instant openedAt, String openedByName, Instant missedAt) implements Serializable {

    /** Nobody opened it in time; perhaps somebody did later. */
    public boolean isMissed() {
        return missedAt != null;
    }
}
