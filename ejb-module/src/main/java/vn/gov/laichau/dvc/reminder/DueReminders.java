package vn.gov.laichau.dvc.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.wording.NoticeEvent;
import vn.gov.laichau.dvc.workflow.TaskKind;

/** What is to be told now and was not yet; dossiers that are only tried are never meant. */
@Repository
class DueReminders {

    private static final int MOST = 100;
    private static final int TIMES = 4;
    private static final long SECONDS_OF_A_DAY = 86_400;
    private static final String RUNNING =
            "d.test = false and d.status in ('ACCEPTED', 'IN_PROCESS', 'CONSULTING', 'AWAITING_APPROVAL', 'SIGNED') ";
    /** Of who is meant: it goes by the calendar of that agency whether he is told today, and for which days. */
    private static final String AGENCY = "coalesce(u.parent_id, u.id)";
    private static final String NOT_TOLD = "and not exists (select 1 from dvc.notice_once o where o.key = found.key) ";

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    /** Who works on what has to be finished between now and then. */
    Stream<Reminder> dueSoon(Whose whose, Instant now, Instant soon) {
        return ofTasks(whose, NoticeEvent.DUE_SOON, "d.due_at > ?1 and d.due_at <= ?2", "'DUE_SOON/' || t.uuid || '/' || "
                + "cast(extract(epoch from d.due_at) as bigint)", now, soon);
    }

    /** Of every due instant once, whoever works on it. */
    Stream<Reminder> overdue(Whose whose, Instant now) {
        return ofTasks(whose, NoticeEvent.OVERDUE, "d.due_at <= ?1 and ?2 is not null", "'OVERDUE/' || d.uuid || '/' || "
                + "cast(extract(epoch from d.due_at) as bigint)", now, now);
    }

    private Stream<Reminder> ofTasks(Whose whose, NoticeEvent event, String condition, String key, Instant first,
            Instant second) {
        return rows("select * from (select distinct on (" + key + ") " + key + " as key, d.id, d.due_at, t.unit_id, "
                + "t.holder, t.kind, t.role from dvc.dossier d join dvc.task t on t.dossier_id = d.id "
                + "and t.closed_at is null and t.kind not in ('AWAIT_SUPPLEMENT', 'AWAIT_PAYMENT', 'WATCH', 'AWAY', "
                + "'DECIDE_MOTION', 'UNDELIVERED', 'ANSWER', 'REFUND') join dvc.unit u on u.id = t.unit_id where "
                + RUNNING + whose.condition(AGENCY) + "and " + condition
                + ") found where true " + NOT_TOLD + "order by found.due_at limit " + MOST, first, second)
                .map(row -> new Reminder(event, (String) row[0], ((Number) row[1]).longValue(), instant(row[2]),
                        ((Number) row[3]).longValue(), (String) row[4], row[6] == null
                                ? TaskKind.valueOf((String) row[5]).roles() : List.of((String) row[6]),
                        TaskKind.DECIDE.name().equals(row[5])));
    }

    /** What became overdue from the one moment until the other and is not done yet, the most first. */
    List<OverdueCount> overdueByAgency(Instant from, Instant until) {
        return rows("select u.name, count(*) from dvc.dossier d join dvc.unit u on u.id = d.agency_id where " + RUNNING
                + "and d.done_at is null and d.due_at >= ?1 and d.due_at < ?2 group by u.name order by 2 desc, 1",
                from, until)
                .map(row -> new OverdueCount((String) row[0], ((Number) row[1]).longValue())).toList();
    }

    /** Units that were asked, whose time is over soon and half over already (NĐ 61 Art 19.5). */
    Stream<Reminder> questions(Whose whose, Instant now, Instant soon) {
        return rows("select * from (select 'CONSULTATION_DUE/' || h.uuid as key, d.id, h.answer_due_at, h.to_unit_id "
                + "from dvc.handoff h join dvc.dossier d on d.id = h.dossier_id join dvc.unit u on u.id = h.to_unit_id "
                + "where h.kind = 'CONSULTATION' "
                + "and h.state = 'ARRIVED' and h.answered_at is null and d.test = false and d.status = 'CONSULTING' "
                + whose.condition(AGENCY) + "and h.answer_due_at > ?1 "
                + "and h.answer_due_at <= ?2 and h.arrived_at + (h.answer_due_at - h.arrived_at) / 2 <= ?1) found "
                + "where true " + NOT_TOLD
                + "order by found.answer_due_at limit " + MOST, now, soon)
                .map(row -> new Reminder(NoticeEvent.CONSULTATION_DUE, (String) row[0], ((Number) row[1]).longValue(),
                        instant(row[2]), ((Number) row[3]).longValue(), null,
                        List.of(Role.SPECIALIST, Role.DIVISION_HEAD), false));
    }

    /** Results that lie at the desk: every so many days, four times. */
    Stream<Reminder> uncollected(Whose whose, Instant now, int days) {
        return toApplicants(whose, NoticeEvent.RESULT_UNCOLLECTED, "d.uuid", "d.step_since",
                "dvc.dossier d where d.test = false "
                + "and d.status = 'RESULT_AT_DESK' and d.delivery = 'COUNTER'", now, days);
    }

    /** Requests that the applicant has not answered: likewise. */
    Stream<Reminder> unanswered(Whose whose, Instant now, int days) {
        return toApplicants(whose, NoticeEvent.SUPPLEMENT_WAITING, "s.id", "s.asked_at",
                "dvc.dossier d join dvc.supplement s "
                + "on s.dossier_id = d.id and s.answered_at is null where d.test = false and d.status in "
                + "('SUPPLEMENT_AT_DESK', 'SUPPLEMENT_IN_PROCESS')", now, days);
    }

    private Stream<Reminder> toApplicants(Whose whose, NoticeEvent event, String what, String since, String from,
            Instant now, int days) {
        long pause = days * SECONDS_OF_A_DAY;
        var times = "floor(extract(epoch from (?1 - " + since + ")) / " + pause + ")";
        return rows("select * from (select '" + event + "/' || " + what + " || '/' || cast(" + times
                + " as bigint) as key, d.id, " + since + " as since from " + from + " "
                + whose.condition("d.agency_id") + "and " + times + " between 1 and " + TIMES + " and ?2 is not null) found "
                + "where true " + NOT_TOLD + "order by found.since limit " + MOST, now, now)
                .map(row -> Reminder.toApplicant(event, (String) row[0], ((Number) row[1]).longValue(), instant(row[2])));
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql, Instant first, Instant second) {
        return ((List<Object[]>) em.createNativeQuery(sql.replace("?1", "cast(?1 as timestamptz)")
                .replace("?2", "cast(?2 as timestamptz)")).setParameter(1, Timestamp.from(first))
                .setParameter(2, Timestamp.from(second)).getResultList()).stream();
    }

    private static Instant instant(Object value) {
        return ((Timestamp) value).toInstant();
    }
}
