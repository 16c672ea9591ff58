package vn.gov.laichau.dvc.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** Open tasks, counted for an officer who is not logged in. */
@Repository
public class WaitingTasks {

    /** Somebody outside is waited for, or nothing presses. */
    private static final List<TaskKind> PAUSED = List.of(TaskKind.AWAIT_SUPPLEMENT, TaskKind.AWAIT_PAYMENT,
            TaskKind.WATCH, TaskKind.AWAY, TaskKind.FILE);

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    /**
     * Of the units in which he serves, by role; not what a colleague has taken, nor what waits for an applicant, nor what he
     * has declined to sign.
     */
    public WaitingWork of(String login, Map<String, Set<Long>> unitsByRole, Instant now, Instant soon) {
        var units = unitsByRole.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (units.isEmpty()) {
            return WaitingWork.NONE;
        }
        return em.createQuery("select t.kind, t.role, u.id, count(t), "
                + "sum(case when t.firstReadAt is null then 1 else 0 end), "
                + "sum(case when t.holder = :login then 1 else 0 end), "
                + "sum(case when t.dueAt >= :now and t.dueAt <= :soon then 1 else 0 end), "
                + "sum(case when t.dueAt < :now then 1 else 0 end) from Task t join t.unit u join t.dossier d "
                + "where t.closedAt is null and u.id in :units and d.test = false and t.kind not in :paused "
                + "and (t.holder is null or t.holder = :login) and (t.kind <> :deciding or not exists "
                + "(select r.id from SigningRefusal r where r.dossier = d.id and r.unit = u.id and r.officer = :login "
                + "and r.lapsedAt is null)) "
                + "group by t.kind, t.role, u.id", Object[].class)
                .setParameter("login", login).setParameter("now", now).setParameter("soon", soon)
                .setParameter("units", units).setParameter("paused", PAUSED)
                .setParameter("deciding", TaskKind.DECIDE).getResultStream()
                .filter(row -> isHis((TaskKind) row[0], (String) row[1], (Long) row[2], unitsByRole))
                .map(row -> new WaitingWork(number(row[4]), number(row[5]), number(row[6]), number(row[7]),
                        row[0] == TaskKind.ANSWER ? number(row[3]) : 0))
                .reduce(WaitingWork.NONE, WaitingWork::plus);
    }

    private static boolean isHis(TaskKind kind, String only, Long unit, Map<String, Set<Long>> unitsByRole) {
        return (only == null ? kind.roles() : List.of(only)).stream()
                .anyMatch(role -> unitsByRole.getOrDefault(role, Set.of()).contains(unit));
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
