package vn.gov.laichau.dvc.authoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import vn.gov.laichau.dvc.catalog.Procedure;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.VersionState;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.SearchText;

/** The drafts of all procedures, with what was written before. */
@Repository
public class Drafts {

    /** So many acts can be undone. */
    private static final int KEPT = 50;

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(Object procedureOrPart) {
        em.persist(procedureOrPart);
    }

    public ProcedureVersion get(UUID uuid) {
        return em.createQuery("select v from ProcedureVersion v join fetch v.procedure where v.uuid = :uuid",
                ProcedureVersion.class).setParameter("uuid", uuid).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("version", uuid));
    }

    /** The version with its row held: two who write at once come one after the other. */
    public ProcedureVersion getLocked(UUID uuid) {
        var version = get(uuid);
        em.refresh(version, LockModeType.PESSIMISTIC_WRITE);
        return version;
    }

    Optional<Procedure> procedure(String code) {
        return em.createQuery("select p from Procedure p where p.code = :code", Procedure.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    Optional<ProcedureVersion> open(Procedure procedure) {
        return em.createQuery("select v from ProcedureVersion v where v.procedure = :procedure and v.state = :draft",
                ProcedureVersion.class).setParameter("procedure", procedure).setParameter("draft", VersionState.DRAFT)
                .getResultStream().findFirst();
    }

    /** The version that was published last, in force or not yet. */
    Optional<ProcedureVersion> newest(Procedure procedure) {
        return em.createQuery("select v from ProcedureVersion v where v.procedure = :procedure and v.state = :published "
                + "order by v.effectiveFrom desc, v.number desc", ProcedureVersion.class)
                .setParameter("procedure", procedure).setParameter("published", VersionState.PUBLISHED)
                .setMaxResults(1).getResultStream().findFirst();
    }

    int nextNumber(Procedure procedure) {
        var last = em.createQuery("select max(v.number) from ProcedureVersion v where v.procedure = :procedure",
                Integer.class).setParameter("procedure", procedure).getSingleResult();
        return last == null ? 1 : last + 1;
    }

    Optional<VersionEdit> lastEdit(ProcedureVersion version) {
        return edits(version, 1).stream().findFirst();
    }

    private List<VersionEdit> edits(ProcedureVersion version, int most) {
        return em.createQuery("select e from VersionEdit e where e.version = :version order by e.id desc",
                VersionEdit.class).setParameter("version", version.getId()).setMaxResults(most).getResultList();
    }

    void keep(VersionEdit edit, ProcedureVersion version) {
        em.persist(edit);
        var all = edits(version, KEPT + 1);
        if (all.size() > KEPT) {
            em.remove(all.get(KEPT));
        }
    }

    void forget(VersionEdit edit) {
        em.remove(edit);
    }

    void remove(ProcedureVersion draft) {
        em.createQuery("delete from VersionEdit e where e.version = :version").setParameter("version", draft.getId())
                .executeUpdate();
        em.remove(draft);
    }

    /** Versions on this shelf whose procedure's words hold the text, by name. */
    List<ProcedureVersion> search(String text, Shelf shelf, LocalDate day, int first, int size) {
        return on(shelf, day, em.createQuery("select v from ProcedureVersion v join fetch v.procedure p where "
                + lying(shelf) + "and p.searchText like :text escape '!' order by p.name, v.number desc",
                ProcedureVersion.class)).setParameter("text", like(text)).setFirstResult(first).setMaxResults(size)
                .getResultList();
    }

    int counted(String text, Shelf shelf, LocalDate day, int most) {
        return on(shelf, day, em.createQuery("select v.id from ProcedureVersion v join v.procedure p where "
                + lying(shelf) + "and p.searchText like :text escape '!'", Long.class)).setParameter("text", like(text))
                .setMaxResults(most).getResultList().size();
    }

    private static String lying(Shelf shelf) {
        return switch (shelf) {
            case DRAFTS -> "v.state = :state ";
            case IN_FORCE -> "v.state = :state and (v.effectiveTo is null or v.effectiveTo >= :day) ";
            case ENDED -> "(v.state = :state and v.effectiveTo < :day or v.state = :back) ";
        };
    }

    private static <T> TypedQuery<T> on(Shelf shelf, LocalDate day, TypedQuery<T> query) {
        query.setParameter("state", shelf == Shelf.DRAFTS ? VersionState.DRAFT : VersionState.PUBLISHED);
        if (shelf != Shelf.DRAFTS) {
            query.setParameter("day", day);
        }
        return shelf == Shelf.ENDED ? query.setParameter("back", VersionState.ROLLED_BACK) : query;
    }

    /** Whether a public version gives this file out, as template or as sample of a paper. */
    boolean givesOut(UUID file) {
        return !em.createNativeQuery("select v.id from dvc.procedure_version v where v.state = 'PUBLISHED' and "
                + "(v.content @> cast(?1 as jsonb) or v.content @> cast(?2 as jsonb)) limit 1")
                .setParameter(1, "{\"documents\":[{\"template\":{\"file\":\"" + file + "\"}}]}")
                .setParameter(2, "{\"documents\":[{\"sample\":{\"file\":\"" + file + "\"}}]}").getResultList().isEmpty();
    }

    private static String like(String text) {
        return "%" + SearchText.fold(text == null ? "" : text).replace("!", "!!").replace("%", "!%").replace("_", "!_")
                + "%";
    }
}
