package vn.gov.laichau.dvc.deadline;

/** At what time of the last day the result is promised. */
public enum AppointmentPolicy {
    END_OF_DAY,
    SAME_HOUR,
    /**
     * The day of receipt itself; what is received after 15:00, or on a day that is not worked, on the next working day
     * (Luật Hộ tịch; NĐ 23/2015 Art 7). The amount of the limit is not counted.
     */
    SAME_DAY
}
