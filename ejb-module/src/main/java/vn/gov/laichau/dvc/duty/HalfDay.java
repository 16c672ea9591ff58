package vn.gov.laichau.dvc.duty;

import vn.gov.laichau.dvc.calendar.OfficeSession;

/** The two sessions of a working day, in the order of the calendar (Điều 12.8). */
public enum HalfDay {
    MORNING,
    AFTERNOON;

    static HalfDay of(OfficeSession session) {
        return session.isMorning() ? MORNING : AFTERNOON;
    }
}
