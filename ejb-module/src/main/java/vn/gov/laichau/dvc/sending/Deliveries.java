package vn.gov.laichau.dvc.sending;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** All notices on their way by mail or SMS. */
@Repository
class Deliveries {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(Delivery delivery) {
        em.persist(delivery);
    }

    /** Its row held until the transaction ends: of two messages with its id the second finds it done. */
    Optional<Delivery> findLocked(UUID uuid) {
        return em.createQuery("select d from Delivery d where d.uuid = :uuid", Delivery.class)
                .setParameter("uuid", uuid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** To be looked at now; rows that another node is busy with are passed over. */
    @SuppressWarnings("unchecked")
    List<Delivery> due(Instant now, int most) {
        return em.createNativeQuery("select * from dvc.notice_delivery where next_at <= ?1 order by next_at limit ?2 "
                + "for update skip locked", Delivery.class).setParameter(1, Timestamp.from(now)).setParameter(2, most)
                .getResultList();
    }

    /** Those of them that wait and are not being sent just now, held until the transaction ends. */
    @SuppressWarnings("unchecked")
    List<Delivery> waiting(Collection<UUID> uuids) {
        return uuids.stream().flatMap(uuid -> ((List<Delivery>) em.createNativeQuery("select * from dvc.notice_delivery "
                + "where uuid = ?1 and state = 'WAITING' for update skip locked", Delivery.class).setParameter(1, uuid)
                .getResultList()).stream()).toList();
    }

    /** What carries these notices, in the order in which it was written. */
    List<Delivery> of(Collection<UUID> notices) {
        return notices.isEmpty() ? List.of() : em.createQuery("select d from Delivery d where d.notice in :notices "
                + "order by d.id", Delivery.class).setParameter("notices", notices).getResultList();
    }
}
