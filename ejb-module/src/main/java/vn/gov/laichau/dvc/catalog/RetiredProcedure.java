package vn.gov.laichau.dvc.catalog;

import java.io.Serializable;
import java.time.LocalDate;

/** A procedure that ended, and the one that took its place; {@code successor} is an empty code when there is none. */
public record RetiredProcedure(String code, String name, LocalDate lastDay, String successor, String successorName)
        implements Serializable {
}
