package vn.gov.laichau.dvc.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.SearchText;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.shared.Stamp;

/** All tasks. Public because handoffs open and close the tasks they bring. */
@Repository
public class Tasks {

    private static final String OPEN_IN_QUEUE = " from Task t join t.dossier d join d.applicant a join d.procedure v "
            + "join v.procedure p join t.unit u left join Officer o on o.login = t.holder "
            + "where t.closedAt is null and t.kind = :kind and ";

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    /** Opens a task unless the same one is open already. {@code handoff} is the key of what brought it, or null. */
    public Task open(Dossier dossier, Unit unit, TaskKind kind, Long handoff, Instant due, Stamp stamp) {
        return openOf(dossier, kind).stream()
                .filter(task -> task.getUnit().getId().equals(unit.getId())
                        && Objects.equals(task.getHandoff(), handoff))
                .findFirst().orElseGet(() -> {
                    var task = new Task(dossier, unit, kind, handoff, due, stamp);
                    em.persist(task);
                    return task;
                });
    }

    public List<Task> openOf(Dossier dossier, TaskKind kind) {
        return em.createQuery("select t from Task t where t.dossier.id = :dossier and t.kind = :kind "
                + "and t.closedAt is null order by t.id", Task.class)
                .setParameter("dossier", dossier.getId()).setParameter("kind", kind).getResultList();
    }

    public List<Task> openOf(Dossier dossier) {
        return em.createQuery("select t from Task t join fetch t.unit where t.dossier.id = :dossier "
                + "and t.closedAt is null order by t.id", Task.class)
                .setParameter("dossier", dossier.getId()).getResultList();
    }

    public Optional<Task> openFor(long handoff, TaskKind kind) {
        return em.createQuery("select t from Task t where t.handoff = :handoff and t.kind = :kind "
                + "and t.closedAt is null order by t.id", Task.class)
                .setParameter("handoff", handoff).setParameter("kind", kind).getResultStream().findFirst();
    }

    public void close(Dossier dossier, TaskKind kind, Stamp stamp) {
        openOf(dossier, kind).forEach(task -> task.close(stamp));
    }

    public void closeFor(long handoff, TaskKind kind, Stamp stamp) {
        em.createQuery("select t from Task t where t.handoff = :handoff and t.kind = :kind and t.closedAt is null",
                Task.class).setParameter("handoff", handoff).setParameter("kind", kind).getResultList()
                .forEach(task -> task.close(stamp));
    }

    /** The step is done, or sent back. */
    void closeStep(Dossier dossier, Stamp stamp) {
        openOf(dossier).stream().filter(task -> task.getKind().isStep()).forEach(task -> task.close(stamp));
    }

    void closeAll(Dossier dossier, Stamp stamp) {
        openOf(dossier).forEach(task -> task.close(stamp));
    }

    /** Somebody who may do the task has seen it. */
    public void read(Task task, Instant at) {
        task.read(at);
    }

    /** The last officer of the unit who held the handling of this dossier; it comes back to him. */
    Optional<String> lastHandler(Dossier dossier, Unit unit) {
        return em.createQuery("select t.holder from Task t where t.dossier.id = :dossier and t.kind = :kind "
                + "and t.unit.id = :unit and t.holder is not null order by t.id desc", String.class)
                .setParameter("dossier", dossier.getId()).setParameter("kind", TaskKind.HANDLE)
                .setParameter("unit", unit.getId()).setMaxResults(1)
                .getResultStream().findFirst();
    }

    int counted(TaskKind kind, Workplaces places) {
        return bound(em.createQuery("select t.id from Task t join t.unit u where t.closedAt is null and t.kind = :kind and "
                + places.condition(), Long.class), kind, places, "").setMaxResults(Slice.CAP + 1).getResultList().size();
    }

    List<TaskLine> page(TaskKind kind, Workplaces places, String text, int first, int size) {
        return bound(em.createQuery("select new vn.gov.laichau.dvc.workflow.TaskLine(t.uuid, d.uuid, d.code, a.name, "
                + "p.name, t.kind, u.name, o.fullName, t.openedAt, t.dueAt, d.dueAt, d.test, t.firstReadAt)" + OPEN_IN_QUEUE
                + places.condition() + condition(text) + "order by t.dueAt, t.id", TaskLine.class), kind, places, text)
                .setFirstResult(first).setMaxResults(size).getResultList();
    }

    int counted(TaskKind kind, Workplaces places, String text) {
        return bound(em.createQuery("select t.id" + OPEN_IN_QUEUE + places.condition() + condition(text), Long.class), kind,
                places, text).setMaxResults(Slice.CAP + 1).getResultList().size();
    }

    private static String condition(String text) {
        return blank(text) ? "" : "and (upper(d.code) like :code escape '!' or a.searchName like :text escape '!' "
                + "or function('dvc.f_unaccent', p.name) like :text escape '!') ";
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, TaskKind kind, Workplaces places, String text) {
        query.setParameter("kind", kind);
        places.parameters().forEach(query::setParameter);
        if (!blank(text)) {
            query.setParameter("code", "%" + escaped(text.strip().toUpperCase(Locale.ROOT)) + "%");
            query.setParameter("text", "%" + escaped(SearchText.fold(text)) + "%");
        }
        return query;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
