package vn.gov.laichau.dvc.setup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** Two nodes that start at once load one after the other; the lock ends with the transaction. */
@Repository
class LoadLock {

    private static final long KEY = 3_2017L;

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void hold() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) l").setParameter(1, KEY)
                .getSingleResult();
    }

    boolean answers() {
        return ((Number) em.createNativeQuery("select 1").getSingleResult()).intValue() == 1;
    }
}
