package vn.gov.laichau.dvc.dossier;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Repository;

/** All dossiers. Public because higher capabilities act on them; who may see one is decided by {@link DossierGate}. */
@Repository
public class Dossiers {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(Dossier dossier) {
        em.persist(dossier);
    }

    /** The same, and its key is there at once. */
    void addNow(Dossier dossier) {
        em.persist(dossier);
        em.flush();
    }

    /** The next number of dossiers that are only tried; belongs to no register. */
    long nextTrial() {
        return ((Number) em.createNativeQuery("select nextval('dvc.trial_code_seq')").getSingleResult()).longValue();
    }

    void remove(Dossier draft) {
        draft.getDocuments().forEach(em::remove);
        em.remove(draft);
    }

    public Dossier get(long id) {
        return Optional.ofNullable(em.find(Dossier.class, id)).orElseThrow(() -> new NotFound("dossier", id));
    }

    public Dossier get(UUID uuid) {
        return first(em.createQuery("select d from Dossier d where d.uuid = :uuid", Dossier.class)
                .setParameter("uuid", uuid).getResultList()).orElseThrow(() -> new NotFound("dossier", uuid));
    }

    public Optional<Dossier> findByCode(String code) {
        return first(em.createQuery("select d from Dossier d where d.code = :code", Dossier.class)
                .setParameter("code", code).getResultList());
    }

    /** The dossier to which a stored file belongs as a paper of the applicant. */
    public Optional<Dossier> findByFile(UUID file) {
        return first(em.createQuery("select dd.dossier from DossierDocument dd where dd.file.uuid = :file", Dossier.class)
                .setParameter("file", file).getResultList());
    }

    Optional<Dossier> findDraft(long applicant, long procedureVersion, long agency, String ofCase) {
        return first(em.createQuery("select d from Dossier d where d.applicant.id = :applicant and d.procedure.id = "
                + ":version and d.agency.id = :agency and d.status = :draft and d.ofCase = :case order by d.id desc",
                Dossier.class).setParameter("case", ofCase)
                .setParameter("applicant", applicant).setParameter("version", procedureVersion)
                .setParameter("agency", agency).setParameter("draft", DossierStatus.DRAFT).setMaxResults(1)
                .getResultList());
    }

    /** What an applicant has sent before of the same procedure, under any version; the latest first. */
    List<Dossier> findEarlier(Dossier draft, int most) {
        return em.createQuery("select d from Dossier d where d.applicant.id = :applicant and d.procedure.procedure.id = "
                + ":procedure and d.submittedAt is not null and d.id <> :draft order by d.submittedAt desc", Dossier.class)
                .setParameter("applicant", draft.getApplicant().getId())
                .setParameter("procedure", draft.getProcedure().getProcedure().getId())
                .setParameter("draft", draft.getId()).setMaxResults(most).getResultList();
    }

    /** Of these dossiers those in which one of these units takes part today, and is not only asked. */
    public Set<UUID> openTo(Collection<UUID> dossiers, Collection<Long> units) {
        if (dossiers.isEmpty() || units.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(em.createQuery("select d.uuid from Involvement i join i.dossier d where d.uuid in :dossiers "
                + "and i.unit in :units and i.until is null and i.consulted = false", UUID.class)
                .setParameter("dossiers", dossiers).setParameter("units", units).getResultList());
    }

    /** Finished before a moment and not filed yet; trials are never filed. */
    List<UUID> finishedBefore(Instant moment, int most) {
        return em.createQuery("select d.uuid from Dossier d where d.status in :finished and d.changedAt < :moment "
                + "and d.test = false and d.originalsHeld = 0 and d.fee.status <> :refundDue "
                + "order by d.changedAt", UUID.class)
                .setParameter("finished", List.of(DossierStatus.RETURNED, DossierStatus.NOT_ACCEPTED,
                        DossierStatus.WITHDRAWN, DossierStatus.STOPPED))
                .setParameter("refundDue", FeeStatus.REFUND_DUE)
                .setParameter("moment", moment).setMaxResults(most).getResultList();
    }

    /** The dossier with its row held until the transaction ends: a second press waits and then finds it done. */
    public Dossier getLocked(UUID uuid) {
        var dossier = get(uuid);
        em.refresh(dossier, LockModeType.PESSIMISTIC_WRITE);
        return dossier;
    }

    /** The next serial of this agency and day; the row is locked until the transaction ends. */
    int nextSerial(long agency, LocalDate day) {
        var serial = (Number) em.createNativeQuery("insert into dvc.dossier_counter as c (agency_id, day, last) "
                + "values (?1, ?2, 1) on conflict (agency_id, day) do update set last = c.last + 1 returning last")
                .setParameter(1, agency).setParameter(2, Date.valueOf(day)).getSingleResult();
        return serial.intValue();
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.stream().findFirst();
    }
}
