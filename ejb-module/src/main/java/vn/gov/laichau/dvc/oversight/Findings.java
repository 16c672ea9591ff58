package vn.gov.laichau.dvc.oversight;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** What was found, as long as it is so. */
@Repository
class Findings {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    /** Looks for everything; returns how many things are wrong. */
    int lookForAll(Instant now) {
        return Arrays.stream(FindingKind.values()).mapToInt(kind -> look(kind, now)).sum();
    }

    /** Notes what is so and was not known, and lets go what is so no longer. Returns how many are so. */
    private int look(FindingKind kind, Instant now) {
        em.createNativeQuery("insert into dvc.dossier_finding (dossier_id, kind, found_at) select d.id, ?1, ?2 "
                + "from dvc.dossier d where not d.test and (" + kind.condition() + ") on conflict do nothing")
                .setParameter(1, kind.name()).setParameter(2, Timestamp.from(now)).executeUpdate();
        em.createNativeQuery("delete from dvc.dossier_finding f using dvc.dossier d where d.id = f.dossier_id "
                + "and f.kind = ?1 and not coalesce((" + kind.condition() + "), false)").setParameter(1, kind.name())
                .executeUpdate();
        return ((Number) em.createNativeQuery("select count(*) from dvc.dossier_finding where kind = ?1")
                .setParameter(1, kind.name()).getSingleResult()).intValue();
    }

    /** The oldest first. */
    @SuppressWarnings("unchecked")
    List<FindingRow> page(int first, int size) {
        return ((List<Object[]>) em.createNativeQuery("select d.uuid, d.code, f.kind, f.found_at, d.status, a.name, u.name "
                + "from dvc.dossier_finding f join dvc.dossier d on d.id = f.dossier_id "
                + "join dvc.unit a on a.id = d.agency_id "
                + "left join dvc.unit u on u.id = d.step_unit_id order by f.found_at, f.dossier_id, f.kind")
                .setFirstResult(first).setMaxResults(size).getResultList()).stream().map(Findings::row).toList();
    }

    int counted(int most) {
        return em.createNativeQuery("select 1 from dvc.dossier_finding").setMaxResults(most).getResultList().size();
    }

    private static FindingRow row(Object[] row) {
        return new FindingRow((UUID) row[0], (String) row[1], FindingKind.valueOf((String) row[2]),
                ((Timestamp) row[3]).toInstant(), (String) row[4], (String) row[5], row[6] == null ? "" : (String) row[6]);
    }
}
