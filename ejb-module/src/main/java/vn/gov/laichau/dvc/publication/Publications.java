package vn.gov.laichau.dvc.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.catalog.Procedure;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.VersionState;
import vn.gov.laichau.dvc.shared.Repository;

/** The log of publications. */
@Repository
class Publications {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(Publication line) {
        em.persist(line);
        em.flush();
    }

    Publication get(long id) {
        return em.find(Publication.class, id);
    }

    /** The line as it is now, held until the transaction ends: another node may have been faster. */
    Publication getLocked(long id) {
        var line = em.find(Publication.class, id);
        em.refresh(line, LockModeType.PESSIMISTIC_WRITE);
        return line;
    }

    Optional<Publication> last(ProcedureVersion version) {
        return em.createQuery("select p from Publication p where p.version = :version order by p.id desc",
                Publication.class).setParameter("version", version).setMaxResults(1).getResultStream().findFirst();
    }

    List<Publication> of(Procedure procedure) {
        return em.createQuery("select p from Publication p join fetch p.version v where v.procedure = :procedure "
                + "order by p.id", Publication.class).setParameter("procedure", procedure).getResultList();
    }

    /** Published versions whose day has come and that have not begun, in the order of their days. */
    List<Long> due(LocalDate today) {
        return em.createQuery("select p.id from Publication p where p.act = :publish and p.begunAt is null "
                + "and p.day <= :today and p.version.state = :published order by p.day, p.id", Long.class)
                .setParameter("publish", PublicationAct.PUBLISH).setParameter("today", today)
                .setParameter("published", VersionState.PUBLISHED).getResultList();
    }
}
