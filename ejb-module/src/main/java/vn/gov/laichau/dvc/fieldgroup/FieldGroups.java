package vn.gov.laichau.dvc.fieldgroup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** All groups of fields that agencies keep. */
@Repository
public class FieldGroups {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(FieldGroup group) {
        em.persist(group);
    }

    void remove(FieldGroup group) {
        em.remove(group);
    }

    List<FieldGroup> of(String agency) {
        return em.createQuery("select g from FieldGroup g where g.agency = :agency order by g.name", FieldGroup.class)
                .setParameter("agency", agency).getResultList();
    }

    Optional<FieldGroup> find(String agency, UUID uuid) {
        return em.createQuery("select g from FieldGroup g where g.agency = :agency and g.uuid = :uuid", FieldGroup.class)
                .setParameter("agency", agency).setParameter("uuid", uuid).getResultStream().findFirst();
    }

    boolean exists(String agency, String name) {
        return !em.createQuery("select g.id from FieldGroup g where g.agency = :agency and g.name = :name", Long.class)
                .setParameter("agency", agency).setParameter("name", name).getResultList().isEmpty();
    }
}
