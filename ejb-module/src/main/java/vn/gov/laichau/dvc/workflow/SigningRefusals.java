package vn.gov.laichau.dvc.workflow;

import java.util.List;

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

    boolean isBy(String login, Dossier dossier, long unit) {
        return ofDossier(dossier).stream().anyMatch(one -> one.getUnit() == unit && one.getOfficer().equals(login));
    }
}
