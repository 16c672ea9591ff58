package vn.gov.laichau.dvc.duty;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** The sessions of all desks: one row for each that was opened or missed. */
@Repository
class DeskSessions {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    /** The first opening stays; later ones change nothing. */
    void open(long desk, LocalDate day, HalfDay half, String login, Instant at) {
        em.createNativeQuery("insert into dvc.desk_session as s (desk_id, day, half, opened_at, opened_by) "
                + "values (?1, ?2, ?3, ?4, ?5) on conflict (desk_id, day, half) do update "
                + "set opened_at = excluded.opened_at, opened_by = excluded.opened_by where s.opened_at is null")
                .setParameter(1, desk).setParameter(2, Date.valueOf(day)).setParameter(3, half.name())
                .setParameter(4, Timestamp.from(at)).setParameter(5, login).executeUpdate();
    }

    boolean isOpened(long desk, LocalDate day, HalfDay half) {
        return !em.createNativeQuery("select 1 from dvc.desk_session where desk_id = ?1 and day = ?2 and half = ?3 "
                + "and opened_at is not null").setParameter(1, desk).setParameter(2, Date.valueOf(day))
                .setParameter(3, half.name()).getResultList().isEmpty();
    }

    /** True only for whoever records it first, and only when nobody had opened the session. */
    boolean miss(long desk, LocalDate day, HalfDay half, Instant at) {
        return em.createNativeQuery("insert into dvc.desk_session (desk_id, day, half, missed_at) values (?1, ?2, ?3, ?4) "
                + "on conflict (desk_id, day, half) do nothing").setParameter(1, desk).setParameter(2, Date.valueOf(day))
                .setParameter(3, half.name()).setParameter(4, Timestamp.from(at)).executeUpdate() == 1;
    }

    /** Until when sessions were looked at. Holds the mark, so that one node looks at a time; sets it when there is none. */
    Instant lookedUntil(Instant now) {
        em.createNativeQuery("insert into dvc.session_watch (id, looked_until) values (1, ?1) on conflict (id) do nothing")
                .setParameter(1, Timestamp.from(now)).executeUpdate();
        return instant(em.createNativeQuery("select looked_until from dvc.session_watch where id = 1 for update")
                .getSingleResult());
    }

    void lookUntil(Instant now) {
        em.createNativeQuery("update dvc.session_watch set looked_until = ?1 where id = 1")
                .setParameter(1, Timestamp.from(now)).executeUpdate();
    }

    /** The latest first; {@code desks} is {@code null} for all of the province. */
    @SuppressWarnings("unchecked")
    List<SessionRow> page(Collection<Long> desks, boolean missedOnly, int first, int size) {
        return ((List<Object[]>) em
                .createNativeQuery("select s.day, s.half, u.name, o.full_name, b.full_name as substitute, "
                + "s.opened_at, p.full_name as opener, s.missed_at from (select * from dvc.desk_session s where "
                + condition(desks, missedOnly) + " order by s.day desc, s.desk_id, s.half limit ?1 offset ?2) s "
                + "join dvc.unit u on u.id = s.desk_id left join dvc.officer p on p.login = s.opened_by "
                + "left join dvc.duty_week w on w.desk_id = s.desk_id and w.monday = "
                + "cast(date_trunc('week', s.day) as date) "
                + "left join dvc.duty_shift d on d.week_id = w.id and d.day = s.day and d.half = s.half "
                + "left join dvc.officer o on o.login = d.officer left join dvc.officer b on b.login = d.substitute "
                + "order by s.day desc, u.name, s.half desc").setParameter(1, size).setParameter(2, first).getResultList())
                .stream().map(DeskSessions::row).toList();
    }

    int counted(Collection<Long> desks, boolean missedOnly, int cap) {
        return ((Number) em.createNativeQuery("select count(*) from (select 1 from dvc.desk_session s where "
                + condition(desks, missedOnly) + " limit " + cap + ") n").getSingleResult()).intValue();
    }

    private static String condition(Collection<Long> desks, boolean missedOnly) {
        var ofDesks = desks == null ? "true" : desks.isEmpty() ? "false" : "s.desk_id in (" + desks.stream()
                .map(String::valueOf).collect(Collectors.joining(",")) + ")";
        return ofDesks + (missedOnly ? " and s.missed_at is not null" : "");
    }

    private static SessionRow row(Object[] row) {
        return new SessionRow(((Date) row[0]).toLocalDate(), HalfDay.valueOf((String) row[1]), (String) row[2],
                (String) row[3], (String) row[4], instant(row[5]), (String) row[6], instant(row[7]));
    }

    private static Instant instant(Object column) {
        if (column instanceof OffsetDateTime at) {
            return at.toInstant();
        }
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
