package vn.gov.laichau.dvc.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.sending.DeliveryState;
import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.wording.NoticeEvent;

/** All notices. */
@Repository
class Notices {

    /** A delivery that was given up, with its notice and dossier. */
    record GivenUp(UUID delivery, UUID notice, UUID dossier, String code, String title) {
    }

    /** What was taken back before it was read is not shown unless it is asked for. */
    private static final String SHOWN = " and (n.settledAt is null or n.readAt is not null)";

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(Notice notice) {
        em.persist(notice);
    }

    Optional<Notice> find(UUID uuid, String recipient) {
        return em.createQuery("select n from Notice n where n.uuid = :uuid and n.recipient = :recipient", Notice.class)
                .setParameter("uuid", uuid).setParameter("recipient", recipient).getResultStream().findFirst();
    }

    List<Notice> page(String recipient, boolean all, int first, int size) {
        return em.createQuery("select n from Notice n where n.recipient = :recipient" + (all ? "" : SHOWN)
                + " order by n.id desc", Notice.class)
                .setParameter("recipient", recipient).setFirstResult(first).setMaxResults(size).getResultList();
    }

    int counted(String recipient, boolean all) {
        return count(recipient, all ? "" : SHOWN);
    }

    int unread(String recipient) {
        return count(recipient, " and n.readAt is null and n.settledAt is null");
    }

    private int count(String recipient, String condition) {
        return em.createQuery("select n.id from Notice n where n.recipient = :recipient" + condition, Long.class)
                .setParameter("recipient", recipient).setMaxResults(Slice.CAP + 1).getResultList().size();
    }

    /** Of a dossier, to whomever, the latest first; without the work that colleagues only find in the portal. */
    List<Notice> ofDossier(UUID dossier, int most) {
        return em.createQuery("select n from Notice n where n.dossier = :dossier and (n.task is null or exists "
                + "(select d.id from Delivery d where d.notice = n.uuid)) order by n.id desc", Notice.class)
                .setParameter("dossier", dossier).setMaxResults(most).getResultList();
    }

    /** Who was told of this task at this instant. */
    List<String> toldOf(UUID dossier, UUID task, Instant at) {
        return em.createQuery("select n.recipient from Notice n where n.dossier = :dossier and n.task = :task "
                + "and n.at = :at and n.settledAt is null", String.class).setParameter("dossier", dossier)
                .setParameter("task", task).setParameter("at", at).getResultList();
    }

    /** What is done, or what another one holds, waits for its reader no more; who stands in for that one still has it. */
    void settle(UUID dossier, Instant at) {
        em.createNativeQuery("update dvc.notice n set settled_at = ?1, version = n.version + 1 from dvc.task t "
                + "where n.dossier = ?2 and n.task is not null and n.settled_at is null and t.uuid = n.task "
                + "and (t.closed_at is not null or t.holder is not null and t.holder <> n.recipient and not exists ("
                + "select 1 from dvc.delegation g where g.absence and g.giver = t.holder and g.taker = n.recipient "
                + "and g.unit_id = t.unit_id and g.ended_at is null "
                + "and cast(?1 as timestamptz) at time zone 'Asia/Ho_Chi_Minh' >= g.first_day "
                + "and cast(?1 as timestamptz) at time zone 'Asia/Ho_Chi_Minh' < g.last_day + 1))")
                .setParameter(1, Timestamp.from(at)).setParameter(2, dossier).executeUpdate();
    }

    /** What has not left yet of a dossier, and is past: its work is settled, or its dossier has gone on. */
    List<UUID> overtaken(UUID dossier, DossierStatus now) {
        return em.createQuery("select d.uuid, n.kind, n.settledAt from Delivery d join Notice n on n.uuid = d.notice "
                + "where d.dossier = :dossier and d.state = :waiting", Object[].class).setParameter("dossier", dossier)
                .setParameter("waiting", DeliveryState.WAITING).getResultStream()
                .filter(row -> row[2] != null || Timeliness.isPast(NoticeEvent.valueOf((String) row[1]), now))
                .map(row -> (UUID) row[0]).toList();
    }

    /** Given up on a channel, of dossiers in which these units take part; the latest first. */
    List<GivenUp> givenUp(Collection<Long> units, int most) {
        return em.createQuery("select d.uuid, n.uuid, x.uuid, x.code, n.title from Delivery d join Notice n "
                + "on n.uuid = d.notice join Dossier x on x.uuid = d.dossier where d.state = :failed and exists "
                + "(select i.id from Involvement i where i.dossier = x and i.unit in :units and i.until is null) "
                + "order by d.settledAt desc, d.id desc", Object[].class).setParameter("failed", DeliveryState.FAILED)
                .setParameter("units", units).setMaxResults(most).getResultStream()
                .map(row -> new GivenUp((UUID) row[0], (UUID) row[1], (UUID) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    /** True for whoever comes first with this key; everybody else waits for his transaction to end and is told no. */
    boolean first(String key, Instant now) {
        return em.createNativeQuery("insert into dvc.notice_once (key, at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, key).setParameter(2, Timestamp.from(now)).executeUpdate() == 1;
    }

    /** The keys with this beginning that somebody was first with since then. */
    @SuppressWarnings("unchecked")
    List<String> firstWith(String prefix, Instant since) {
        return em.createNativeQuery("select key from dvc.notice_once where at >= ?1 and starts_with(key, ?2)")
                .setParameter(1, Timestamp.from(since)).setParameter(2, prefix).getResultList();
    }
}
