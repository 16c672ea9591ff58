package vn.gov.laichau.dvc.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** How often a procedure is used and how punctually it is carried out, for everybody (Điều 6.3b, 6.3d). */
@Stateless
@PermitAll
public class ProcedureStatistics {

    /** The median is that of the latest so many. */
    private static final int LATEST = 300;
    private static final int MOST_DAYS = 400;

    @Inject
    Figures figures;

    @Inject
    Calendars calendars;

    @Inject
    UseCounter counter;

    @Inject
    Clock clock;

    /** Since 1 January. */
    public ProcedureFigures of(String code) {
        var today = LocalDate.now(clock);
        var since = today.withDayOfYear(1);
        var start = since.atStartOfDay(OfficeClock.ZONE).toInstant();
        var counts = figures.counts(code, start);
        var month = today.withDayOfMonth(1);
        var use = figures.use(code, month);
        var year = figures.use(code, month.minusMonths(11));
        int median = counts[1] == 0 ? -1 : median(figures.solved(code, start, OfficeClock.ZONE.getId(), LATEST).stream()
                .map(one -> workingDays(calendars.ofAgency(one.agency()), one.first(), one.last())).sorted().toList());
        return new ProcedureFigures(since, counts[0], counts[1], counts[2], median, use[0], year[0], use[1], year[1]);
    }

    /** Somebody reads its page. */
    public void viewed(String code) {
        counter.viewed(code);
    }

    static int median(List<Integer> sorted) {
        return sorted.isEmpty() ? -1 : sorted.get((sorted.size() - 1) / 2);
    }

    /** Working days after the first day up to the last one. */
    static int workingDays(WorkingCalendar calendar, LocalDate first, LocalDate last) {
        return (int) first.plusDays(1).datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .limit(MOST_DAYS).filter(calendar::isWorkingDay).count();
    }
}
