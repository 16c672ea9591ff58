package vn.gov.laichau.dvc.handling;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Repository;

/** The minutes of all dossiers. */
@Repository
public class AllMinutes {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(Minutes minutes) {
        em.persist(minutes);
    }

    /** Held until the transaction ends: of two who replace it the second one is told. */
    Minutes getLocked(Dossier dossier, UUID uuid) {
        var found = ofDossier(dossier).stream().filter(kept -> kept.getUuid().equals(uuid)).findFirst()
                .orElseThrow(() -> new NotFound("minutes", uuid));
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Also those that were replaced. */
    public List<Minutes> ofDossier(Dossier dossier) {
        return em.createQuery("select m from Minutes m where m.dossier.id = :dossier order by m.id", Minutes.class)
                .setParameter("dossier", dossier.getId()).getResultList();
    }
}
