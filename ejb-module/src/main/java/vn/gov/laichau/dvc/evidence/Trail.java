package vn.gov.laichau.dvc.evidence;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** All lines of evidence; lines are only ever added. */
@Repository
class Trail {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    @Inject
    Clock clock;

    void add(String actor, String act, String subject, ActOutcome outcome, String detail) {
        em.persist(new EvidenceLine(clock.instant(), actor, act, subject, outcome, detail));
    }
}
