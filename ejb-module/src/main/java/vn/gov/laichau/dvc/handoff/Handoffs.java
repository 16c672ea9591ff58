package vn.gov.laichau.dvc.handoff;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Repository;

/** All handoffs. */
@Repository
public class Handoffs {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    @Inject
    HandoffQueue queue;

    /** Row and message, in the transaction of the step. */
    public void send(Handoff handoff) {
        em.persist(handoff);
        queue.send(handoff);
    }

    /** The handoff, its row held until the transaction ends: two deliveries come one after the other. */
    public Handoff getLocked(UUID uuid) {
        return findLocked(uuid).orElseThrow(() -> new NotFound("handoff", uuid));
    }

    Optional<Handoff> findLocked(UUID uuid) {
        return em.createQuery("select h from Handoff h where h.uuid = :uuid", Handoff.class)
                .setParameter("uuid", uuid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .findFirst();
    }

    /** As above. */
    public Handoff getLocked(long id) {
        return em.find(Handoff.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What these units were last asked about a dossier. */
    public Optional<Handoff> lastQuestion(UUID dossier, Collection<Long> units) {
        return units.isEmpty() ? Optional.empty() : em.createQuery("select h from Handoff h where h.dossier.uuid = :dossier "
                + "and h.kind = :consultation and h.to.id in :units order by h.id desc", Handoff.class)
                .setParameter("dossier", dossier).setParameter("consultation", HandoffKind.CONSULTATION)
                .setParameter("units", units).setMaxResults(1).getResultStream().findFirst();
    }

    public Handoff get(long id) {
        return em.find(Handoff.class, id);
    }

    public List<Handoff> ofDossier(Dossier dossier) {
        return em.createQuery("select h from Handoff h join fetch h.from join fetch h.to "
                + "where h.dossier.id = :dossier order by h.id", Handoff.class)
                .setParameter("dossier", dossier.getId()).getResultList();
    }

    List<Handoff> dead(Collection<Long> units) {
        return em.createQuery("select h from Handoff h join fetch h.from join fetch h.to join fetch h.dossier "
                + "where h.state = :dead and (h.from.id in :units or h.to.id in :units) order by h.deadAt, h.id",
                Handoff.class).setParameter("dead", HandoffState.DEAD).setParameter("units", units)
                .setMaxResults(200).getResultList();
    }

    /** Questions that have not been answered in time, and of which the desk does not know yet. */
    public List<UUID> late(Instant now, int most) {
        return em.createQuery("select h.uuid from Handoff h where h.kind = :consultation and h.state = :arrived "
                + "and h.answeredAt is null and h.lateToldAt is null and h.answerDueAt <= :now order by h.answerDueAt",
                UUID.class).setParameter("consultation", HandoffKind.CONSULTATION)
                .setParameter("arrived", HandoffState.ARRIVED).setParameter("now", now).setMaxResults(most)
                .getResultList();
    }

    /** Sent before {@code before} and not arrived; rows that another node is busy with are passed over. */
    @SuppressWarnings("unchecked")
    List<Handoff> overdue(Instant before, int most) {
        return em.createNativeQuery("select * from dvc.handoff where state = 'SENT' and last_sent_at < ?1 "
                + "order by last_sent_at limit ?2 for update skip locked", Handoff.class)
                .setParameter(1, Timestamp.from(before)).setParameter(2, most).getResultList();
    }
}
