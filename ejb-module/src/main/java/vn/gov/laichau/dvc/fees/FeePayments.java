package vn.gov.laichau.dvc.fees;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** All fees that were taken. */
@Repository
class FeePayments {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(FeePayment payment) {
        em.persist(payment);
    }
}
