package vn.gov.laichau.dvc.roadmap;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Repository;

/** All plans that were not removed. */
@Repository
class ServicePlans {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(ServicePlan plan) {
        em.persist(plan);
        em.flush();
    }

    ServicePlan get(UUID uuid) {
        return em.createQuery("select p from ServicePlan p join fetch p.agency where p.uuid = :uuid "
                + "and p.removedAt is null", ServicePlan.class).setParameter("uuid", uuid).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("plan", uuid));
    }

    /** Of one agency, or of all for an empty code; by day. */
    List<ServicePlan> of(String agency) {
        return em.createQuery("select p from ServicePlan p join fetch p.agency a where p.removedAt is null "
                + "and (:agency = '' or a.code = :agency) order by a.name, p.day, p.procedure", ServicePlan.class)
                .setParameter("agency", agency).getResultList();
    }

    boolean isPlanned(String agency, String procedure) {
        return !em.createQuery("select p.id from ServicePlan p where p.removedAt is null and p.agency.code = :agency "
                + "and p.procedure = :procedure", Long.class).setParameter("agency", agency)
                .setParameter("procedure", procedure).setMaxResults(1).getResultList().isEmpty();
    }
}
