package vn.gov.laichau.dvc.duty;

/** The two sessions of a working day, in the order of the calendar (Điều 12.8). */
public enum HalfDay {
    MORNING,
    AFTERNOON
}
