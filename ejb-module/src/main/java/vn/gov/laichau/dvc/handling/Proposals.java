package vn.gov.laichau.dvc.handling;

import java.util.List;
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
        var all = ofDossier(dossier);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    public List<Proposal> ofDossier(Dossier dossier) {
        return em.createQuery("select p from Proposal p join fetch p.unit where p.dossier.id = :dossier order by p.id",
                Proposal.class).setParameter("dossier", dossier.getId()).getResultList();
    }
}
