package vn.gov.laichau.dvc.deadline;

/** What happens to the clock when what was waited for is there. */
public enum OnReturn {
    /** All over again from the day of return (NĐ 61 Art 19.4). */
    RESTART,
    /** What was left goes on; the day of the stop counts as used, the day of return is day 0 again. */
    RESUME
}
