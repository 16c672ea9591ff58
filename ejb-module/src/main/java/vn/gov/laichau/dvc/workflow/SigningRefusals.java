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

    /** Who would not decide it in this unit, as long as somebody else could. */
    public Set<String> by(Dossier dossier, long unit) {
        return standing(dossier, unit).stream().map(SigningRefusal::getOfficer).collect(Collectors.toSet());
    }

    List<SigningRefusal> standing(Dossier dossier, long unit) {
        return em.createQuery("select r from SigningRefusal r where r.dossier = :dossier and r.unit = :unit "
                + "and r.lapsedAt is null order by r.id", SigningRefusal.class).setParameter("dossier", dossier.getId())
                .setParameter("unit", unit).getResultList();
    }

    /** Open tasks of deciding that somebody has declined; of one unit, or of all when it is {@code null}. */
    List<Task> declined(Long unit) {
        var found = em.createQuery("select t from Task t where t.kind = :deciding and t.closedAt is null "
                + (unit == null ? "" : "and t.unit.id = :unit ") + "and exists (select r.id from SigningRefusal r "
                + "where r.dossier = t.dossier.id and r.unit = t.unit.id and r.lapsedAt is null) order by t.id", Task.class)
                .setParameter("deciding", TaskKind.DECIDE);
        return (unit == null ? found : found.setParameter("unit", unit)).getResultList();
    }
}
