package vn.gov.laichau.dvc.account;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Repository;

/** All accounts and the applicants behind them. */
@Repository
class Accounts {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(Account account) {
        em.persist(account);
    }

    void add(Applicant applicant) {
        em.persist(applicant);
    }

    boolean exists(String login) {
        return find(login).isPresent();
    }

    Optional<Account> find(String login) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login).getResultStream().findFirst();
    }

    /** The account, its row held until the transaction ends: wrong passwords are counted one after another. */
    Optional<Account> findLocked(String login) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Account get(String login) {
        return find(login).orElseThrow(() -> new NotFound("account", login));
    }

    Optional<Applicant> findApplicant(String login) {
        return em.createQuery("select p from Applicant p join fetch p.account where p.account.login = :login",
                Applicant.class).setParameter("login", login).getResultStream().findFirst();
    }

    Set<String> existing(Collection<String> logins) {
        return logins.isEmpty() ? Set.of() : new HashSet<>(em.createQuery(
                "select a.login from Account a where a.login in :logins", String.class)
                .setParameter("logins", logins).getResultList());
    }
}
