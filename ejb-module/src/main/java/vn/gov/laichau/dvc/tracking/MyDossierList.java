package vn.gov.laichau.dvc.tracking;

import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.Slice;

/** The list of an applicant's dossiers, read straight into lines. */
@Repository
class MyDossierList {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    List<MyDossierRow> page(String login, int first, int size) {
        return em.createQuery("select new vn.gov.laichau.dvc.tracking.MyDossierRow(d.uuid, d.code, p.name, u.name, "
                + "d.status, d.changedAt, d.legalClock.appointmentAt, d.legalClock.ownDueAt, "
                + "(select count(s) from Supplement s "
                + "where s.dossier = d and s.answeredAt is null)) from Dossier d join d.procedure v join v.procedure p "
                + "join d.agency u where d.applicant.account.login = :login order by d.changedAt desc, d.id",
                MyDossierRow.class).setParameter("login", login).setFirstResult(first).setMaxResults(size)
                .getResultList();
    }

    int counted(String login) {
        return em.createQuery("select d.id from Dossier d where d.applicant.account.login = :login", Long.class)
                .setParameter("login", login).setMaxResults(Slice.CAP + 1).getResultList().size();
    }
}
