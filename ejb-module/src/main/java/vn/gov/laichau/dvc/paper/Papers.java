package vn.gov.laichau.dvc.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** All papers made by the system, and the registers that number them. */
@Repository
public class Papers {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(OfficialPaper paper) {
        em.persist(paper);
    }

    public List<OfficialPaper> ofDossier(long dossier) {
        return em.createQuery("select p from OfficialPaper p join fetch p.file where p.dossier = :dossier order by p.id",
                OfficialPaper.class).setParameter("dossier", dossier).getResultList();
    }

    public Optional<OfficialPaper> findByFile(UUID file) {
        return em.createQuery("select p from OfficialPaper p where p.file.uuid = :file", OfficialPaper.class)
                .setParameter("file", file).getResultStream().findFirst();
    }

    /** The next number of an agency's yearly register, from 1 and without gaps: the row is locked until the commit. */
    int nextNumber(long agency, PaperKind kind, int year) {
        var number = (Number) em.createNativeQuery("insert into dvc.paper_register as r (agency_id, kind, year, last) "
                + "values (?1, ?2, ?3, 1) on conflict (agency_id, kind, year) do update set last = r.last + 1 "
                + "returning last").setParameter(1, agency).setParameter(2, kind.name()).setParameter(3, year)
                .getSingleResult();
        return number.intValue();
    }
}
