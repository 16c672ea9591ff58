package vn.gov.laichau.dvc.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Repository;

/** All procedures, their versions and who offers them. */
@Repository
public class Procedures {

    private static final String IN_FORCE = "v.state = vn.gov.laichau.dvc.catalog.VersionState.PUBLISHED "
            + "and v.effectiveFrom <= :day and (v.effectiveTo is null or v.effectiveTo >= :day) ";

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(Object procedureOrPart) {
        em.persist(procedureOrPart);
    }

    Set<String> codes() {
        return em.createQuery("select p.code from Procedure p", String.class).getResultStream()
                .collect(Collectors.toSet());
    }

    boolean exists(String code) {
        return !em.createQuery("select p.id from Procedure p where p.code = :code", Long.class)
                .setParameter("code", code).setMaxResults(1).getResultList().isEmpty();
    }

    /** The version of a procedure that is in force on a day. */
    public Optional<ProcedureVersion> publishedVersion(String code, LocalDate day) {
        return em.createQuery("select v from ProcedureVersion v join fetch v.procedure p where p.code = :code and "
                + IN_FORCE + "order by v.number desc", ProcedureVersion.class).setParameter("code", code)
                .setParameter("day", day).getResultStream().findFirst();
    }

    /** Holds the row of a procedure until the transaction ends: its versions are put in order by one at a time. */
    public void hold(Procedure procedure) {
        em.createNativeQuery("select id from dvc.procedure where id = ?1 for update").setParameter(1, procedure.getId())
                .getSingleResult();
    }

    public Optional<Procedure> find(String code) {
        return em.createQuery("select p from Procedure p where p.code = :code", Procedure.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    public ProcedureVersion version(long id) {
        return Optional.ofNullable(em.find(ProcedureVersion.class, id)).orElseThrow(() -> new NotFound("version", id));
    }

    /** All versions but those made to try a draft, the newest first. */
    public List<ProcedureVersion> versions(Procedure procedure) {
        return em.createQuery("select v from ProcedureVersion v where v.procedure = :procedure and v.number is not null "
                + "order by v.number desc", ProcedureVersion.class).setParameter("procedure", procedure).getResultList();
    }

    /** What was published and not taken back, in the order of its days. */
    public List<ProcedureVersion> published(Procedure procedure) {
        return em.createQuery("select v from ProcedureVersion v where v.procedure = :procedure and v.state = :published "
                + "order by v.effectiveFrom, v.number", ProcedureVersion.class).setParameter("procedure", procedure)
                .setParameter("published", VersionState.PUBLISHED).getResultList();
    }

    public Optional<Provider> provider(long version, long agency) {
        return em.createQuery("select p from Provider p where p.version.id = :version and p.agency.id = :agency",
                Provider.class).setParameter("version", version).setParameter("agency", agency).getResultStream()
                .findFirst();
    }

    public List<Provider> providers(long version) {
        return em.createQuery("select p from Provider p join fetch p.agency join fetch p.handlingUnit "
                + "where p.version.id = :version order by p.agency.name", Provider.class)
                .setParameter("version", version).getResultList();
    }

    /** These versions with their procedures, by key. */
    Map<Long, ProcedureVersion> versions(List<Long> keys) {
        return keys.isEmpty() ? Map.of() : em.createQuery("select v from ProcedureVersion v join fetch v.procedure "
                + "where v.id in :keys", ProcedureVersion.class).setParameter("keys", keys).getResultStream()
                .collect(Collectors.toMap(ProcedureVersion::getId, Function.identity()));
    }

    /** What is in force on a day, by code. */
    public Map<String, ProcedureVersion> inForce(LocalDate day) {
        return em.createQuery("select v from ProcedureVersion v join fetch v.procedure p where " + IN_FORCE
                + "order by p.code, v.number", ProcedureVersion.class).setParameter("day", day).getResultStream()
                .collect(Collectors.toMap(v -> v.getProcedure().getCode(), Function.identity(), (old, young) -> young,
                        TreeMap::new));
    }

    /** Names by code, of what is in force on a day. */
    Map<String, String> names(List<String> codes, LocalDate day) {
        return codes.isEmpty() ? Map.of() : em.createQuery("select p.code, p.name from ProcedureVersion v "
                + "join v.procedure p where p.code in :codes and " + IN_FORCE, Object[].class).setParameter("codes", codes)
                .setParameter("day", day).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (one, same) -> one));
    }

    /** Procedures without a branch. */
    List<Procedure> withoutBranch() {
        return em.createQuery("select p from Procedure p where p.branch is null", Procedure.class).getResultList();
    }
}
