package vn.gov.laichau.dvc.workflow;

/** How pressing a due time is, computed from the clock and never stored. */
public enum Urgency {
    NONE,
    IN_TIME,
    SOON,
    LATE,
    PAUSED
}
