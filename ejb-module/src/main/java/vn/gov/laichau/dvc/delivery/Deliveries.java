package vn.gov.laichau.dvc.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.document.StoredFile;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierPart;
import vn.gov.laichau.dvc.dossier.DossierParts;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.FileOwner;
import vn.gov.laichau.dvc.dossier.FileView;
import vn.gov.laichau.dvc.dossier.PartKind;
import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.Slice;

/** All hand-overs, held originals and downloads of results. */
@Repository
class Deliveries implements FileOwner, DossierParts {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(Object line) {
        em.persist(line);
    }

    List<HandOverLine> handOvers(long dossier) {
        return em.createQuery("select h from HandOverLine h where h.dossier.id = :dossier order by h.id",
                HandOverLine.class).setParameter("dossier", dossier).getResultList();
    }

    List<HeldOriginal> originals(long dossier) {
        return em.createQuery("select o from HeldOriginal o where o.dossier.id = :dossier order by o.id",
                HeldOriginal.class).setParameter("dossier", dossier).getResultList();
    }

    List<Instant> downloads(long dossier) {
        return em.createQuery("select d.fetchedAt from ResultDownload d where d.dossier.id = :dossier order by d.fetchedAt",
                Instant.class).setParameter("dossier", dossier).setMaxResults(100).getResultList();
    }

    @Override
    public Optional<Long> dossierOf(UUID file) {
        return em.createQuery("select h.dossier.id from HandOverLine h where h.authorisationFile.uuid = :file", Long.class)
                .setParameter("file", file).getResultStream().findFirst();
    }

    /** The papers with which others were authorised to fetch the result. */
    @Override
    public List<DossierPart> partsOf(Dossier dossier) {
        return em.createQuery("select f from HandOverLine h join h.authorisationFile f where h.dossier = :dossier "
                + "order by h.id", StoredFile.class).setParameter("dossier", dossier).getResultStream()
                .map(file -> new DossierPart(file.getUuid(), PartKind.AUTHORISATION, file.getName(), FileView.of(file)))
                .toList();
    }

    /** What lies at these desks, the longest first. */
    List<HeldOriginal> held(Collection<Long> desks, int first, int size) {
        return em.createQuery("select o from HeldOriginal o join fetch o.dossier d join fetch d.applicant "
                + "where o.desk.id in :desks and o.givenAt is null order by o.receivedAt, o.id", HeldOriginal.class)
                .setParameter("desks", desks).setFirstResult(first).setMaxResults(size).getResultList();
    }

    int heldCounted(Collection<Long> desks) {
        return counted("select 1 from dvc.held_original o where o.desk_id = any(?1) and o.given_at is null", desks);
    }

    /** Dossiers whose results wait at these desks, the longest first. */
    List<Dossier> waiting(Collection<Long> desks, int first, int size) {
        return em.createQuery("select d from Dossier d join fetch d.applicant join fetch d.procedure v "
                + "join fetch v.procedure join fetch d.desk where d.desk.id in :desks "
                + "and d.status = :status order by d.whereabouts.since, d.id",
                Dossier.class).setParameter("desks", desks).setParameter("status", DossierStatus.RESULT_AT_DESK)
                .setFirstResult(first).setMaxResults(size).getResultList();
    }

    int waitingCounted(Collection<Long> desks) {
        return counted("select 1 from dvc.dossier d where d.desk_id = any(?1) and d.status = 'RESULT_AT_DESK'", desks);
    }

    /** How often the applicants of these dossiers were reminded since a moment. */
    @SuppressWarnings("unchecked")
    Map<UUID, Long> reminded(List<Dossier> dossiers, Instant now, Duration pause) {
        var reminded = new HashMap<UUID, Long>();
        dossiers.forEach(dossier -> reminded.put(dossier.getUuid(), 0L));
        var keys = dossiers.stream().flatMap(dossier -> LongStream.rangeClosed(1, times(dossier, now, pause))
                .mapToObj(time -> "RESULT_UNCOLLECTED/" + dossier.getUuid() + "/" + time)).toList();
        if (!keys.isEmpty()) {
            ((List<String>) em.createNativeQuery("select o.key from dvc.notice_once o where o.key = any(?1)")
                    .setParameter(1, keys.toArray(String[]::new)).getResultList())
                    .forEach(key -> reminded.merge(UUID.fromString(key.split("/")[1]), 1L, Long::sum));
        }
        return reminded;
    }

    private static long times(Dossier dossier, Instant now, Duration pause) {
        return Math.min(4, Duration.between(dossier.getStepSince(), now).dividedBy(pause));
    }

    private int counted(String select, Collection<Long> desks) {
        return ((Number) em.createNativeQuery("select count(*) from (" + select + " limit " + (Slice.CAP + 1) + ") n")
                .setParameter(1, desks.toArray(Long[]::new)).getSingleResult()).intValue();
    }
}
