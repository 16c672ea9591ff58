package vn.gov.laichau.dvc.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Repository;

/** All delegations, those that are over too. */
@Repository
public class Delegations {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    public void add(Delegation delegation) {
        em.persist(delegation);
    }

    public Delegation get(UUID uuid) {
        return em.createQuery("select d from Delegation d join fetch d.unit where d.uuid = :uuid", Delegation.class)
                .setParameter("uuid", uuid).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("delegation", uuid));
    }

    /** Holds these two people until the commit, so that nobody gives or takes anything beside it. */
    public void hold(String one, String other) {
        em.createQuery("select o from Officer o where o.login in :two order by o.login", Officer.class)
                .setParameter("two", List.of(one, other)).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** What is in force on that day or later, given or taken by one of these people. */
    public List<Delegation> between(Collection<String> people, LocalDate from) {
        return em.createQuery("select d from Delegation d join fetch d.unit where d.endedAt is null "
                + "and d.lastDay >= :from and (d.giver in :people or d.taker in :people) order by d.id", Delegation.class)
                .setParameter("people", people).setParameter("from", from).getResultList();
    }

    /** What this officer may do for others on that day. */
    List<Delegation> takenBy(String login, LocalDate day) {
        return em.createQuery("select d from Delegation d join fetch d.unit where d.taker = :login and d.endedAt is null "
                + "and d.firstDay <= :day and d.lastDay >= :day order by d.id", Delegation.class)
                .setParameter("login", login).setParameter("day", day).getResultList();
    }

    /** What is in force in a unit on that day. */
    public List<Delegation> inUnit(long unit, LocalDate day) {
        return em.createQuery("select d from Delegation d join fetch d.unit where d.unit.id = :unit and d.endedAt is null "
                + "and d.firstDay <= :day and d.lastDay >= :day order by d.id", Delegation.class)
                .setParameter("unit", unit).setParameter("day", day).getResultList();
    }

    /** The latest that somebody gave, took, or that concern units he heads. */
    public List<Delegation> latest(String login, Collection<Long> units) {
        return em.createQuery("select d from Delegation d join fetch d.unit where d.giver = :login or d.taker = :login "
                + "or d.unit.id in :units order by d.lastDay desc, d.id desc", Delegation.class)
                .setParameter("login", login).setParameter("units", units.isEmpty() ? List.of(-1L) : units)
                .setMaxResults(MOST).getResultList();
    }
}
