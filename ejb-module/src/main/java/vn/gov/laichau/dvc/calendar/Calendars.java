package vn.gov.laichau.dvc.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** The calendar from the database. Kept for a minute on each node: a changed day is seen by all nodes within it. */
@Repository
public class Calendars {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Kept(WorkingCalendar calendar, Instant until) {
    }

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    @Inject
    Clock clock;

    private volatile Kept kept;

    public WorkingCalendar current() {
        var now = clock.instant();
        var present = kept;
        if (present == null || !now.isBefore(present.until())) {
            present = new Kept(new WorkingCalendar(all().stream().map(CalendarDay::toValue).toList()),
                    now.plus(FRESH));
            kept = present;
        }
        return present.calendar();
    }

    List<CalendarDay> all() {
        return em.createQuery("select d from CalendarDay d", CalendarDay.class).getResultList();
    }

    void add(CalendarDay day) {
        em.persist(day);
        kept = null;
    }
}
