package vn.gov.laichau.dvc.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.Stamp;

/** All tasks. Public because handoffs open and close the tasks they bring. */
@Repository
public class Tasks {

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

    /** Whatever there was and is to be done, in order. */
    public List<Task> ofDossier(Dossier dossier) {
        return em.createQuery("select t from Task t join fetch t.unit where t.dossier = :dossier order by t.id", Task.class)
                .setParameter("dossier", dossier).getResultList();
    }

    /** The work of all steps until now, done or not, in order. */
    public List<Task> stepsOf(Dossier dossier) {
        return em.createQuery("select t from Task t join fetch t.unit where t.dossier = :dossier order by t.openedAt, t.id",
                Task.class).setParameter("dossier", dossier).getResultStream().filter(task -> task.getKind().isStep())
                .toList();
    }

    /** The most pressing of one kind in these units. */
    public List<Task> openIn(Collection<Long> units, TaskKind kind, int most) {
        return units.isEmpty() ? List.of() : em.createQuery("select t from Task t join fetch t.dossier d "
                + "join fetch d.applicant join fetch d.procedure v join fetch v.procedure join fetch t.unit where "
                + "t.unit.id in :units and t.kind = :kind and t.closedAt is null order by t.dueAt, t.id", Task.class)
                .setParameter("units", units).setParameter("kind", kind).setMaxResults(most).getResultList();
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

    void closeAllBut(TaskKind kept, Dossier dossier, Stamp stamp) {
        openOf(dossier).stream().filter(task -> task.getKind() != kept).forEach(task -> task.close(stamp));
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

    /** The open task with this id. */
    public Optional<Task> findOpen(UUID uuid) {
        return em.createQuery("select t from Task t where t.uuid = :uuid and t.closedAt is null", Task.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }
}
