package vn.gov.laichau.dvc.deadline;

/** Units of time limits; an hour is an hour of office time. */
public enum TimeUnit {
    WORKING_DAY,
    DAY,
    HOUR,
    MONTH
}
