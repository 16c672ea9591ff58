package vn.gov.laichau.dvc.workflow;

import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.shared.Repository;

/** All proposals; the last one of a dossier is the one in force. */
@Repository
public class Proposals {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(Proposal proposal) {
        em.persist(proposal);
    }

    public Optional<Proposal> last(Dossier dossier) {
        return em.createQuery("select p from Proposal p where p.dossier.id = :dossier order by p.id desc",
                Proposal.class).setParameter("dossier", dossier.getId()).setMaxResults(1).getResultStream()
                .findFirst();
    }
}
