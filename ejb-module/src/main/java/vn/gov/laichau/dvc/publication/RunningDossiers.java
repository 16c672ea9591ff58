package vn.gov.laichau.dvc.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.catalog.Procedure;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.shared.Json;
import vn.gov.laichau.dvc.shared.Repository;

/** Running dossiers of a procedure, read piece by piece and not as entities: there may be tens of thousands. */
@Repository
class RunningDossiers {

    static final int PIECE = 500;

    private static final String NOT_ACCEPTED_YET = "d.status in ('DRAFT', 'SUBMITTED', 'SUPPLEMENT_AT_DESK')";
    private static final String RUNNING = "from dvc.dossier d join dvc.procedure_version v on v.id = d.procedure_version_id "
            + "where v.procedure_id = ?1 and d.id > ?2 and not d.test and d.status not in ('RETURNED', 'NOT_ACCEPTED', "
            + "'WITHDRAWN', 'STOPPED', 'CLOSED') and d.procedure_version_id <> ?3 ";

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    /** What has to be known of a running dossier to say what another version would mean for it. */
    record Row(long id, DossierStatus status, long version, String ofCase, long agency, Map<String, Object> answers,
            Set<String> slots) {

        static Row of(Object... column) {
            return new Row(((Number) column[0]).longValue(), DossierStatus.valueOf((String) column[1]),
                    ((Number) column[2]).longValue(), (String) column[3], ((Number) column[4]).longValue(),
                    Json.read((String) column[5], HashMap.class), Set.of((Object[]) Json.read((String) column[6],
                            String[].class)).stream().map(String::valueOf).collect(Collectors.toSet()));
        }
    }

    /** Holds those that can be moved until the transaction ends: what is counted is what happens. */
    void hold(Procedure procedure, ProcedureVersion but) {
        em.createNativeQuery("select count(*) from (select d.id " + RUNNING + "and " + NOT_ACCEPTED_YET
                + " order by d.id for update of d) held").setParameter(1, procedure.getId()).setParameter(2, 0L)
                .setParameter(3, but.getId()).getSingleResult();
    }

    /** Every running dossier that is under another version than {@code but}. */
    @SuppressWarnings("unchecked")
    void read(Procedure procedure, ProcedureVersion but, Consumer<Row> reader) {
        long last = 0;
        List<Object[]> piece;
        do {
            piece = em.createNativeQuery("select d.id, d.status, d.procedure_version_id, d.of_case, d.agency_id, "
                    + "cast(d.answers as text), (select cast(coalesce(jsonb_agg(distinct f.slot), '[]') as text) "
                    + "from dvc.dossier_document f where f.dossier_id = d.id and f.replaced_at is null) " + RUNNING
                    + "order by d.id limit " + PIECE).setParameter(1, procedure.getId()).setParameter(2, last)
                    .setParameter(3, but.getId()).getResultList();
            for (var column : piece) {
                var row = Row.of(column);
                last = row.id();
                reader.accept(row);
            }
        } while (piece.size() == PIECE);
    }

    /**
     * Not accepted dossiers under a version that is taken back, with the number of the version from which each was moved to
     * it, or null for a draft that was begun under it. Those that were sent under it keep it.
     */
    @SuppressWarnings("unchecked")
    Map<Long, Integer> comeFrom(ProcedureVersion version) {
        List<Object[]> rows = em.createNativeQuery("select d.id, (select h.from_number from dvc.dossier_history h "
                + "where h.dossier_id = d.id and h.verb = 'MOVE_VERSION' and h.to_number = ?2 order by h.position desc "
                + "limit 1) from dvc.dossier d where d.procedure_version_id = ?1 and not d.test and " + NOT_ACCEPTED_YET
                + " order by d.id for update of d").setParameter(1, version.getId()).setParameter(2, version.getNumber())
                .getResultList();
        var from = new HashMap<Long, Integer>();
        for (var row : rows) {
            from.put(((Number) row[0]).longValue(), row[1] == null ? null : ((Number) row[1]).intValue());
        }
        return from;
    }

    /** Writes what was done and forgets it, so that memory holds one piece at a time. */
    void settle() {
        em.flush();
        em.clear();
    }
}
