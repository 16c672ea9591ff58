package vn.gov.laichau.dvc.evidence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

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

    /** Whether this command was not carried out before; a second one at the same time waits for the first. */
    boolean isFirst(UUID command, String act, String subject) {
        return em.createNativeQuery("insert into dvc.command (id, act, subject, at) values (?1, ?2, ?3, ?4) "
                + "on conflict do nothing").setParameter(1, command).setParameter(2, act).setParameter(3, subject)
                .setParameter(4, Timestamp.from(clock.instant())).executeUpdate() == 1;
    }
}
