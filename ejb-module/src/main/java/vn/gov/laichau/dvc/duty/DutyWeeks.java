package vn.gov.laichau.dvc.duty;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** All rosters. */
@Repository
class DutyWeeks {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(DutyWeek week) {
        em.persist(week);
    }

    Optional<DutyWeek> find(long desk, LocalDate monday) {
        return em.createQuery("select w from DutyWeek w where w.desk.id = :desk and w.monday = :monday", DutyWeek.class)
                .setParameter("desk", desk).setParameter("monday", monday).getResultStream().findFirst();
    }
}
