package vn.gov.laichau.dvc.organization;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** The places at which texts are written, one writer at a time. */
@Repository
class TextPlaces {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    /** Who writes at the same place at the same time waits here; the lock ends with the transaction. */
    void hold(String place) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 2017))) l")
                .setParameter(1, place).getSingleResult();
    }
}
