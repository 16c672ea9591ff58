package vn.gov.laichau.dvc.trial;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.shared.Repository;

/** All dossiers that are only tried, and throwing them away with all that hangs on them. */
@Repository
class Trials {

    /** Tables whose rows belong to a dossier, in the order in which they can be emptied. */
    static final List<String> PARTS = List.of("motion", "recount", "dossier_fee_demand", "dossier_finding", "supplement",
            "dossier_check", "dossier_unit", "dossier_history", "task", "signing_refusal", "proposal", "minutes", "handoff",
            "paper", "signing_copy", "dossier_document", "fee_payment", "draft_use", "result_download",
            "held_original", "hand_over", "message", "note", "trial");

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(Trial trial) {
        em.persist(trial);
    }

    /** Keeps the frozen copy of a draft. */
    void add(ProcedureVersion version) {
        em.persist(version);
        em.flush();
    }

    Optional<Trial> find(UUID dossier) {
        return em.createQuery("select t from Trial t join fetch t.dossier d where d.uuid = :dossier", Trial.class)
                .setParameter("dossier", dossier).getResultStream().findFirst();
    }

    List<Trial> of(long draft) {
        return em.createQuery("select t from Trial t join fetch t.dossier where t.draft = :draft order by t.id desc",
                Trial.class).setParameter("draft", draft).setMaxResults(50).getResultList();
    }

    List<Trial> before(Instant moment) {
        return em.createQuery("select t from Trial t join fetch t.dossier where t.begunAt < :moment order by t.id",
                Trial.class).setParameter("moment", moment).setMaxResults(100).getResultList();
    }

    /** Whether a handoff of it is on its way. */
    boolean isUnderWay(Dossier dossier) {
        return !em.createNativeQuery("select id from dvc.handoff where dossier_id = ?1 and state = 'SENT'")
                .setParameter(1, dossier.getId()).getResultList().isEmpty();
    }

    /** The dossier with all its rows, its files and its frozen version; the trail of evidence stays. */
    void remove(Dossier dossier) {
        long id = dossier.getId();
        long version = dossier.getProcedure().getId();
        var uuid = dossier.getUuid();
        em.flush();
        em.clear();
        @SuppressWarnings("unchecked")
        List<Number> files = em.createNativeQuery("select file_id from dvc.dossier_document where dossier_id = ?1 union "
                + "select file_id from dvc.paper where dossier_id = ?1 union "
                + "select file_id from dvc.signing_copy where dossier_id = ?1 union "
                + "select file_id from dvc.message where dossier_id = ?1 and file_id is not null union "
                + "select authorisation_file_id from dvc.hand_over where dossier_id = ?1 "
                + "and authorisation_file_id is not null").setParameter(1, id).getResultList();
        run("delete from dvc.supplement_item where supplement_id in (select s.id from dvc.supplement s "
                + "where s.dossier_id = ?1)", id);
        PARTS.forEach(part -> run("delete from dvc." + part + " where dossier_id = ?1", id));
        em.createNativeQuery("delete from dvc.notice where dossier = ?1").setParameter(1, uuid).executeUpdate();
        run("delete from dvc.dossier where id = ?1", id);
        files.forEach(file -> {
            run("delete from dvc.file_chunk where file_id = ?1", file.longValue());
            run("delete from dvc.stored_file where id = ?1", file.longValue());
        });
        run("delete from dvc.provider where version_id in (select v.id from dvc.procedure_version v where v.id = ?1 "
                + "and v.state = 'TEST') and not exists (select 1 from dvc.dossier d where d.procedure_version_id = ?1)",
                version);
        run("delete from dvc.procedure_version v where v.id = ?1 and v.state = 'TEST' and not exists (select 1 "
                + "from dvc.dossier d where d.procedure_version_id = v.id)", version);
    }

    private void run(String statement, long id) {
        em.createNativeQuery(statement).setParameter(1, id).executeUpdate();
    }
}
