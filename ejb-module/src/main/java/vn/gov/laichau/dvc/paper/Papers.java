package vn.gov.laichau.dvc.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** All papers made by the system. */
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
}
