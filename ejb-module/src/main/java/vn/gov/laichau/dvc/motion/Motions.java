package vn.gov.laichau.dvc.motion;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Repository;

/** All motions. */
@Repository
class Motions {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(Motion motion) {
        em.persist(motion);
    }

    Motion get(Dossier dossier, UUID uuid) {
        return em.createQuery("select m from Motion m where m.uuid = :uuid and m.dossier.id = :dossier", Motion.class)
                .setParameter("uuid", uuid).setParameter("dossier", dossier.getId()).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("motion", uuid));
    }

    /** In the order in which they were made. */
    List<Motion> ofDossier(long dossier) {
        return em.createQuery("select m from Motion m join fetch m.decider where m.dossier.id = :dossier order by m.id",
                Motion.class).setParameter("dossier", dossier).getResultList();
    }

    List<Motion> open(long dossier) {
        return ofDossier(dossier).stream().filter(motion -> motion.getState() == MotionState.OPEN).toList();
    }
}
