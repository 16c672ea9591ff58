package vn.gov.laichau.dvc.statistics;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A procedure in numbers since a day: received, solved, of these in time; the median of their working days (-1: none
 * solved); how often its page was read and it was filed in this month and in the last twelve.
 */
public record ProcedureFigures(LocalDate since, long received, long solved, long inTime, int medianDays, long viewsThisMonth,
        long viewsOfYear, long submissionsThisMonth, long submissionsOfYear) implements Serializable {

    /** Whole per cent of what was solved; 0 when nothing was. */
    public long percentInTime() {
        return solved == 0 ? 0 : 100 * inTime / solved;
    }
}
