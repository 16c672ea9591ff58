package vn.gov.laichau.dvc.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** All documents that were shown for a decision. */
@Repository
public class SigningCopies {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(SigningCopy copy) {
        em.persist(copy);
    }

    /** Until the commit nobody else freezes a document of this dossier. */
    void hold(long dossier) {
        em.createNativeQuery("select id from dvc.dossier where id = ?1 for update").setParameter(1, dossier)
                .getSingleResult();
    }

    Optional<SigningCopy> find(long dossier, String signer, String contentKey) {
        return em.createQuery("select c from SigningCopy c join fetch c.file where c.dossier = :dossier "
                + "and c.signer = :signer and c.contentKey = :key", SigningCopy.class).setParameter("dossier", dossier)
                .setParameter("signer", signer).setParameter("key", contentKey).getResultStream().findFirst();
    }

    /** What was approved last. */
    Optional<SigningCopy> approved(long dossier, PaperKind kind) {
        return em.createQuery("select c from SigningCopy c join fetch c.file where c.dossier = :dossier "
                + "and c.kind = :kind and c.approvedAt is not null order by c.approvedAt desc", SigningCopy.class)
                .setParameter("dossier", dossier).setParameter("kind", kind).setMaxResults(1).getResultStream().findFirst();
    }

    /** All that was ever approved, in its order. */
    List<SigningCopy> allApproved(long dossier, PaperKind kind) {
        return em.createQuery("select c from SigningCopy c join fetch c.file where c.dossier = :dossier "
                + "and c.kind = :kind and c.approvedAt is not null order by c.approvedAt", SigningCopy.class)
                .setParameter("dossier", dossier).setParameter("kind", kind).getResultList();
    }

    /** All that were shown, in the order in which they were. */
    public List<SigningCopy> ofDossier(long dossier) {
        return em.createQuery("select c from SigningCopy c join fetch c.file where c.dossier = :dossier order by c.id",
                SigningCopy.class).setParameter("dossier", dossier).getResultList();
    }

    public Optional<SigningCopy> findByFile(UUID file) {
        return em.createQuery("select c from SigningCopy c where c.file.uuid = :file", SigningCopy.class)
                .setParameter("file", file).getResultStream().findFirst();
    }
}
