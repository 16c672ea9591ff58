package vn.gov.laichau.dvc.document;

import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Repository;

/** The rows of all stored files. */
@Repository
public class StoredFiles {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(StoredFile file) {
        em.persist(file);
        em.flush();
    }

    public StoredFile get(UUID uuid) {
        return em.createQuery("select f from StoredFile f where f.uuid = :uuid", StoredFile.class)
                .setParameter("uuid", uuid).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("file", uuid));
    }
}
