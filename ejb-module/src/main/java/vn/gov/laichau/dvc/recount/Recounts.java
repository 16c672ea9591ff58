package vn.gov.laichau.dvc.recount;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierPart;
import vn.gov.laichau.dvc.dossier.DossierParts;
import vn.gov.laichau.dvc.dossier.PartKind;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.Stamp;

/** All proposals, and how far running dossiers have been compared with the calendar. */
@Repository
class Recounts implements DossierParts {

    private static final String STANDING = " from Recount r where r.state = vn.gov.laichau.dvc.recount.RecountState.OPEN "
            + "and r.dossier.legalClock.dueAt = r.dueAt and r.dossier.legalClock.doneAt is null";

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(Recount recount) {
        em.persist(recount);
    }

    /** At once, as a dossier has one open proposal at most. */
    void lapse(Recount former, Stamp stamp) {
        former.decide(RecountState.LAPSED, null, stamp);
        em.flush();
    }

    /** Held until the transaction ends: a second decision waits and then finds it decided. */
    Recount getLocked(UUID uuid) {
        return em.createQuery("select r from Recount r where r.uuid = :uuid", Recount.class).setParameter("uuid", uuid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("recount", uuid));
    }

    Optional<Recount> open(Dossier dossier) {
        return em.createQuery("select r from Recount r where r.dossier = :dossier and r.state = :open", Recount.class)
                .setParameter("dossier", dossier).setParameter("open", RecountState.OPEN).getResultStream().findFirst();
    }

    @Override
    public List<DossierPart> partsOf(Dossier dossier) {
        return em.createQuery("select r.uuid from Recount r where r.dossier = :dossier order by r.id", UUID.class)
                .setParameter("dossier", dossier).getResultStream()
                .map(id -> new DossierPart(id, PartKind.RECOUNT, "", null)).toList();
    }

    /** What is to be decided, the most pressing first; {@code null} for all agencies. */
    List<Recount> page(Collection<Long> agencies, int first, int size) {
        return of(em.createQuery("select r" + STANDING + (agencies == null ? "" : " and r.agency.id in :agencies")
                + " order by r.newDueAt, r.id", Recount.class), agencies).setFirstResult(first).setMaxResults(size)
                .getResultList();
    }

    int counted(Collection<Long> agencies, int most) {
        return of(em.createQuery("select r.id" + STANDING + (agencies == null ? "" : " and r.agency.id in :agencies"),
                Long.class), agencies).setMaxResults(most).getResultList().size();
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, Collection<Long> agencies) {
        return agencies == null ? query : query.setParameter("agencies", agencies.isEmpty() ? List.of(-1L) : agencies);
    }

    /** Why the calendar has this edition. */
    String note(int edition) {
        return (String) em.createNativeQuery("select note from dvc.calendar_edition where number = ?1")
                .setParameter(1, edition).getSingleResult();
    }

    // ---- the comparison ----------------------------------------------------------------------------------------------

    /** A changed calendar: of one agency, or of the province where that is {@code null}; how far it was compared. */
    record Changed(int edition, long comparedTo, Long agency) {
    }

    /** The latest edition made by then with which dossiers are still to be compared; held, so that one node does it. */
    Optional<Changed> comparing(Instant made) {
        List<?> found = em.createNativeQuery("select number, compared_to, agency_id from dvc.calendar_edition "
                + "where compared_at is null and made_at <= ?1 order by number desc limit 1 for update skip locked")
                .setParameter(1, Timestamp.from(made)).getResultList();
        return found.stream().findFirst().map(row -> (Object[]) row).map(row -> new Changed(((Number) row[0]).intValue(),
                ((Number) row[1]).longValue(), row[2] == null ? null : ((Number) row[2]).longValue()));
    }

    /** Of one agency, or of all. */
    List<Dossier> running(Long agency, long after, int most) {
        return em.createQuery("select d from Dossier d where d.legalClock.dueAt is not null "
                + "and d.legalClock.doneAt is null and d.id > :after "
                + (agency == null ? "" : "and d.agency.id = " + agency + " ") + "and d.test = false order by d.id",
                Dossier.class).setParameter("after", after).setMaxResults(most).getResultList();
    }

    void compared(int edition, long to) {
        em.createNativeQuery("update dvc.calendar_edition set compared_to = ?2 where number = ?1").setParameter(1, edition)
                .setParameter(2, to).executeUpdate();
    }

    /** All that it concerns were compared with it; those that it replaced need not be. */
    void comparedAll(Changed changed, Instant now) {
        em.createNativeQuery("update dvc.calendar_edition set compared_at = ?2 where number <= ?1 and compared_at is null"
                + (changed.agency() == null ? "" : " and agency_id = " + changed.agency()))
                .setParameter(1, changed.edition()).setParameter(2, Timestamp.from(now)).executeUpdate();
    }
}
