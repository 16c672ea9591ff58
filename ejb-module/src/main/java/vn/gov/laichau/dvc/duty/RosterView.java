package vn.gov.laichau.dvc.duty;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.gov.laichau.dvc.organization.OfficerView;

/**
 * The roster of a desk for a week. {@code version} goes back when it is saved; {@code people} can be on duty; {@code
 * editable}:
 * this officer may change it. A day off has its ground and no shifts.
 */
public record RosterView(UUID desk, String deskName, LocalDate monday, int version, boolean editable,
        List<OfficerView> people,
        List<Day> days) implements Serializable {

    /** A day of the week; {@code past} days are not changed any more. */
    public record Day(LocalDate date, boolean past, boolean off, String ground, List<Shift> shifts) implements Serializable {
    }

    /** Logins, empty where nobody is named, with the names beside. */
    public record Shift(HalfDay half, String officer, String officerName, String substitute, String substituteName)
            implements Serializable {
    }
}
