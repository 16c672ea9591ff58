package vn.gov.laichau.dvc.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.shared.Repository;

/** Dossiers that resemble another one. */
@Repository
class LikeDossiers {

    private static final int MOST = 10;

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    /** Same applicant, same procedure, not finished or sent since then; only what one of these units takes part in. */
    List<DuplicateView> of(Dossier dossier, Collection<Long> units, Collection<DossierStatus> finished, Instant since) {
        return em.createQuery("select new vn.gov.laichau.dvc.desk.DuplicateView(d.uuid, d.code, d.status, d.agency.name, "
                + "d.submittedAt) from Dossier d where d.applicant.id = :applicant "
                + "and d.procedure.procedure.id = :procedure and d.id <> :self and d.test = false "
                + "and d.submittedAt is not null and (d.status not in :finished or d.submittedAt >= :since) "
                + "and exists (select i from Involvement i where i.dossier = d and i.unit in :units and i.until is null) "
                + "order by d.submittedAt desc, d.id desc", DuplicateView.class)
                .setParameter("applicant", dossier.getApplicant().getId())
                .setParameter("procedure", dossier.getProcedure().getProcedure().getId()).setParameter("self", dossier
                .getId())
                .setParameter("finished", finished).setParameter("since", since).setParameter("units", units)
                .setMaxResults(MOST).getResultList();
    }
}
