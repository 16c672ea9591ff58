package vn.gov.laichau.dvc.handling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** The yearly register of what is sent out, per agency: numbers from 1, without gaps (NĐ 30/2020 Art 15). */
@Repository
class ResultNumbers {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    /** The next number; the agency's row is locked until the result is committed, so that no number is left out. */
    int next(long agency, int year) {
        var number = (Number) em.createNativeQuery("insert into dvc.result_register as r (agency_id, year, last) "
                + "values (?1, ?2, 1) on conflict (agency_id, year) do update set last = r.last + 1 returning last")
                .setParameter(1, agency).setParameter(2, year).getSingleResult();
        return number.intValue();
    }
}
