package vn.gov.laichau.dvc.deadline;

/** At what time of the last day the result is promised. */
public enum AppointmentPolicy {
    END_OF_DAY,
    SAME_HOUR
}
