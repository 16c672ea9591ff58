package vn.gov.laichau.dvc.national;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.SearchText;

/** All drafts. */
@Repository
public class ProcedureDrafts {

    private static final long IMPORT_LOCK = 3_201_703L;

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(ProcedureDraft draft) {
        em.persist(draft);
    }

    /** One import at a time, on all nodes, until the transaction ends. */
    void hold() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) held").setParameter(1, IMPORT_LOCK)
                .getSingleResult();
    }

    Map<String, ProcedureDraft> byCode() {
        return all().collect(Collectors.toMap(ProcedureDraft::getCode, Function.identity()));
    }

    Map<String, ProcedureDraft> byCode(List<String> codes) {
        return codes.isEmpty() ? Map.of() : em.createQuery("select d from ProcedureDraft d where d.code in :codes",
                ProcedureDraft.class).setParameter("codes", codes).getResultStream()
                .collect(Collectors.toMap(ProcedureDraft::getCode, Function.identity()));
    }

    ProcedureDraft get(UUID uuid) {
        return em.createQuery("select d from ProcedureDraft d where d.uuid = :uuid", ProcedureDraft.class)
                .setParameter("uuid", uuid).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("record", uuid));
    }

    Stream<ProcedureDraft> all() {
        return em.createQuery("select d from ProcedureDraft d order by d.code", ProcedureDraft.class).getResultStream();
    }

    Optional<ProcedureDraft> find(String code) {
        return em.createQuery("select d from ProcedureDraft d where d.code = :code", ProcedureDraft.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    /** Drafts whose words hold the text, by name. */
    List<ProcedureDraft> search(String text, int first, int size) {
        return em.createQuery("select d from ProcedureDraft d where d.searchText like :text escape '!' "
                + "order by d.name, d.id", ProcedureDraft.class).setParameter("text", like(text)).setFirstResult(first)
                .setMaxResults(size).getResultList();
    }

    int counted(String text, int most) {
        return em.createQuery("select d.id from ProcedureDraft d where d.searchText like :text escape '!'", Long.class)
                .setParameter("text", like(text)).setMaxResults(most).getResultList().size();
    }

    private static String like(String text) {
        var folded = SearchText.fold(text).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + folded + "%";
    }
}
