package vn.gov.laichau.dvc.roadmap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A line of the roadmap: {@code level} is what the agency offers today, 0: nothing; {@code reason} of the last change. */
public record PlanView(UUID id, int version, String agency, String agencyName, String code, String name, int level,
        int targetLevel, LocalDate day, PlanState state, String reason) implements Serializable {
}
