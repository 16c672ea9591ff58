package vn.gov.laichau.dvc.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** What officers keep beside their lists: filters, columns, the record of what was given out. */
@Repository
class InboxShelf {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(SavedFilter filter) {
        em.persist(filter);
    }

    void add(ListExport export) {
        em.persist(export);
    }

    void add(QueueLayout layout) {
        em.persist(layout);
    }

    /** His own, and those shared in his units; there is at least one. */
    List<SavedFilter> filters(String owner, Collection<Long> units) {
        return em.createQuery("select f from SavedFilter f left join f.unit u where f.owner = :owner or u.id in :units "
                + "order by f.name, f.id", SavedFilter.class).setParameter("owner", owner).setParameter("units", units)
                .setMaxResults(MOST).getResultList();
    }

    List<SavedFilter> own(String owner) {
        return em.createQuery("select f from SavedFilter f where f.owner = :owner order by f.name, f.id", SavedFilter.class)
                .setParameter("owner", owner).getResultList();
    }

    Optional<SavedFilter> own(String owner, UUID uuid) {
        return em.createQuery("select f from SavedFilter f where f.owner = :owner and f.uuid = :uuid", SavedFilter.class)
                .setParameter("owner", owner).setParameter("uuid", uuid).getResultStream().findFirst();
    }

    boolean isTaken(String owner, String name) {
        return !em.createQuery("select f.id from SavedFilter f where f.owner = :owner and f.name = :name", Long.class)
                .setParameter("owner", owner).setParameter("name", name).getResultList().isEmpty();
    }

    void remove(SavedFilter filter) {
        em.remove(filter);
    }

    Optional<QueueLayout> layout(String login) {
        return Optional.ofNullable(em.find(QueueLayout.class, login));
    }
}
