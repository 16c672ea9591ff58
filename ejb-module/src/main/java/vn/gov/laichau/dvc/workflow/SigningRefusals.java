package vn.gov.laichau.dvc.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.shared.Repository;

/** Who would not decide which dossier, and why. */
@Repository
public class SigningRefusals {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    public void add(SigningRefusal refusal) {
        em.persist(refusal);
    }

    public List<SigningRefusal> ofDossier(Dossier dossier) {
        return em.createQuery("select r from SigningRefusal r where r.dossier = :dossier order by r.id",
                SigningRefusal.class).setParameter("dossier", dossier.getId()).getResultList();
    }

    /** Who would not decide it in this unit. */
    public Set<String> by(Dossier dossier, long unit) {
        return ofDossier(dossier).stream().filter(one -> one.getUnit() == unit).map(SigningRefusal::getOfficer)
                .collect(Collectors.toSet());
    }
}
