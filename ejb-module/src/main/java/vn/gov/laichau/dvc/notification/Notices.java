package vn.gov.laichau.dvc.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.Slice;

/** All notices. */
@Repository
class Notices {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(Notice notice) {
        em.persist(notice);
    }

    Optional<Notice> findLocked(UUID uuid) {
        return em.createQuery("select n from Notice n where n.uuid = :uuid", Notice.class).setParameter("uuid", uuid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<Notice> find(UUID uuid, String recipient) {
        return em.createQuery("select n from Notice n where n.uuid = :uuid and n.recipient = :recipient", Notice.class)
                .setParameter("uuid", uuid).setParameter("recipient", recipient).getResultStream().findFirst();
    }

    List<NoticeRow> page(String recipient, int first, int size) {
        return em.createQuery("select new vn.gov.laichau.dvc.notification.NoticeRow(n.uuid, n.kind, n.title, n.body, "
                + "n.dossier, n.at, n.readAt) from Notice n where n.recipient = :recipient order by n.id desc",
                NoticeRow.class).setParameter("recipient", recipient).setFirstResult(first).setMaxResults(size)
                .getResultList();
    }

    int counted(String recipient, boolean unreadOnly) {
        return em.createQuery("select n.id from Notice n where n.recipient = :recipient"
                + (unreadOnly ? " and n.readAt is null" : ""), Long.class).setParameter("recipient", recipient)
                .setMaxResults(Slice.CAP + 1).getResultList().size();
    }

    /** Mails whose next try is due; rows that another node is busy with are passed over. */
    @SuppressWarnings("unchecked")
    List<Notice> due(Instant now, int most) {
        return em.createNativeQuery("select * from dvc.notice where mail_state = 'PENDING' and mail_next_at < ?1 "
                + "order by mail_next_at limit ?2 for update skip locked", Notice.class)
                .setParameter(1, Timestamp.from(now)).setParameter(2, most).getResultList();
    }
}
