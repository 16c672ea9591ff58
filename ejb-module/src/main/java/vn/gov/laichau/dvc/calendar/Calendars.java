package vn.gov.laichau.dvc.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
            present = new Kept(WorkingCalendar.of(ever().stream().map(CalendarDay::dated).toList(), edition()),
                    now.plus(FRESH));
            kept = present;
        }
        return present.calendar();
    }

    /** Every day that ever stood in the calendar. */
    List<CalendarDay> ever() {
        return em.createQuery("select d from CalendarDay d order by d.day", CalendarDay.class).getResultList();
    }

    /** The special day that holds now. */
    Optional<CalendarDay> holding(LocalDate day) {
        return em.createQuery("select d from CalendarDay d where d.day = :day and d.until is null", CalendarDay.class)
                .setParameter("day", day).getResultStream().findFirst();
    }

    int edition() {
        return ((Number) em.createNativeQuery("select max(number) from dvc.calendar_edition").getSingleResult()).intValue();
    }

    /** One change at a time: the second one waits and then counts on. */
    int nextEdition(String actor, String note) {
        em.createNativeQuery("lock table dvc.calendar_edition in share row exclusive mode").executeUpdate();
        int next = edition() + 1;
        em.createNativeQuery("insert into dvc.calendar_edition (number, made_at, made_by, note) values (?1, ?2, ?3, ?4)")
                .setParameter(1, next).setParameter(2, Timestamp.from(clock.instant())).setParameter(3, actor)
                .setParameter(4, note).executeUpdate();
        kept = null;
        return next;
    }

    /** At once, as one special day holds at most. */
    void end(CalendarDay former, int edition) {
        former.end(edition);
        em.flush();
    }

    void add(CalendarDay day) {
        em.persist(day);
        em.flush();
        kept = null;
    }
}
