package vn.gov.laichau.dvc.catalog;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.SearchText;

/** All procedures, their versions and who offers them. */
@Repository
public class Procedures {

    private static final String IN_FORCE = "v.state = vn.gov.laichau.dvc.catalog.VersionState.PUBLISHED "
            + "and v.effectiveFrom <= :day and (v.effectiveTo is null or v.effectiveTo >= :day) ";
    private static final double LEAST_LIKENESS = 0.45;
    private static final String LIKENESS = "(select max(0.5 * public.word_similarity(said, p.name_text) "
            + "+ 0.3 * public.similarity(said, p.name_text) + 0.2 * public.word_similarity(said, p.search_text)) "
            + "from unnest(string_to_array(?2, '|')) said) ";
    private static final String FOUND = " from dvc.procedure_version v join dvc.procedure p on p.id = v.procedure_id "
            + "where v.state = 'PUBLISHED' and v.effective_from <= ?1 and (v.effective_to is null or v.effective_to >= ?1) "
            + "and (?2 = '' or p.search_text like '%' || ?3 || '%' escape '!' or exists (select 1 "
            + "from unnest(string_to_array(?2, '|')) said where public.word_similarity(said, p.search_text) >= "
            + LEAST_LIKENESS + ")) and (?4 = '' or p.field_name = ?4) and (?5 = '' or v.service_level = ?5) ";

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

    List<Provider> providers(long version) {
        return em.createQuery("select p from Provider p join fetch p.agency join fetch p.handlingUnit "
                + "where p.version.id = :version order by p.agency.name", Provider.class)
                .setParameter("version", version).getResultList();
    }

    /** Procedures in force whose words are like the text, with or without marks, with typing errors; best first. */
    @SuppressWarnings("unchecked")
    List<ProcedureVersion> search(String text, String field, String level, LocalDate day, int first, int size) {
        var folded = SearchText.fold(text);
        return em.createNativeQuery("select v.*" + FOUND + "order by case when ?2 = '' then 0 else " + LIKENESS
                + "end desc, p.name, v.id limit ?6 offset ?7", ProcedureVersion.class)
                .setParameter(1, Date.valueOf(day)).setParameter(2, meanings(text))
                .setParameter(3, escaped(folded)).setParameter(4, field).setParameter(5, level).setParameter(6, size)
                .setParameter(7, first).getResultList();
    }

    int counted(String text, String field, String level, LocalDate day, int most) {
        var folded = SearchText.fold(text);
        return ((Number) em.createNativeQuery("select count(*) from (select v.id" + FOUND + "limit ?6) found")
                .setParameter(1, Date.valueOf(day)).setParameter(2, folded).setParameter(3, escaped(folded))
                .setParameter(4, field).setParameter(5, level).setParameter(6, most).getSingleResult()).intValue();
    }

    List<FieldCount> fields(LocalDate day) {
        return em.createQuery("select new vn.gov.laichau.dvc.catalog.FieldCount(p.fieldName, count(v)) "
                + "from ProcedureVersion v join v.procedure p where " + IN_FORCE
                + "group by p.fieldName order by p.fieldName", FieldCount.class).setParameter("day", day)
                .getResultList();
    }

    private static String meanings(String text) {
        return String.join("|", LifeEvents.meanings(text.replace('|', ' ')));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
