package vn.gov.laichau.dvc.template;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.shared.Repository;

/** All writings of templates, and with which of them a dossier was drafted. */
@Repository
class DraftTemplates {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(DraftTemplate writing) {
        em.persist(writing);
    }

    /** Its number, by which a writing names it. */
    Long add(DraftWord word) {
        em.persist(word);
        return word.getId();
    }

    /** The file with its bytes. */
    DraftWord word(long id) {
        return em.find(DraftWord.class, id);
    }

    /** The file without its bytes; empty for {@code null}. */
    Optional<WordView> wordView(Long id) {
        return id == null ? Optional.empty() : em.createQuery("select new vn.gov.laichau.dvc.template"
                + ".WordView(w.name, w.sha256) from DraftWord w where w.id = :id", WordView.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** The latest first. */
    List<DraftTemplate> history(DraftPlace place) {
        return history(place, MOST);
    }

    Optional<DraftTemplate> last(DraftPlace place) {
        return history(place, 1).stream().findFirst();
    }

    private List<DraftTemplate> history(DraftPlace place, int most) {
        return em.createQuery("select t from DraftTemplate t where t.agency = :agency and t.procedure = :procedure "
                + "and t.outcome = :outcome order by t.number desc", DraftTemplate.class)
                .setParameter("agency", place.agency()).setParameter("procedure", place.procedure())
                .setParameter("outcome", place.outcome()).setMaxResults(most).getResultList();
    }

    /** The nearest that somebody wrote: the agency's for the procedure, the agency's, the province's in the same order. */
    Optional<DraftTemplate> counting(DraftPlace place) {
        return List.of(place, new DraftPlace(place.agency(), DraftPlace.EVERY_PROCEDURE, place.outcome()),
                new DraftPlace(DraftPlace.PROVINCE, place.procedure(), place.outcome()),
                new DraftPlace(DraftPlace.PROVINCE, DraftPlace.EVERY_PROCEDURE, place.outcome())).stream().distinct()
                .flatMap(near -> last(near).filter(writing -> !writing.isStandard()).stream()).findFirst();
    }

    /** What counts now of one's own, by procedure. */
    List<DraftTemplate> own(String agency) {
        return em.createQuery("select t from DraftTemplate t where t.agency = :agency and t.standard = false "
                + "and t.number = (select max(x.number) from DraftTemplate x where x.agency = t.agency "
                + "and x.procedure = t.procedure and x.outcome = t.outcome) order by t.procedure, t.outcome",
                DraftTemplate.class).setParameter("agency", agency).setMaxResults(500).getResultList();
    }

    /** From now on the dossier's document of this outcome is made with it; {@code null}: with that of the project. */
    void use(long dossier, Outcome outcome, Long template) {
        em.createNativeQuery("insert into dvc.draft_use (dossier_id, outcome, template_id) "
                + "values (?1, ?2, cast(?3 as bigint)) on conflict (dossier_id, outcome) "
                + "do update set template_id = excluded.template_id")
                .setParameter(1, dossier).setParameter(2, outcome.name())
                .setParameter(3, template == null ? null : template.toString()).executeUpdate();
    }

    /** Before it is drafted: with the texts of the template although it has a Word file, or not. */
    void prefer(long dossier, Outcome outcome, boolean plain) {
        em.createNativeQuery("insert into dvc.draft_use (dossier_id, outcome, plain) values (?1, ?2, ?3) "
                + "on conflict (dossier_id, outcome) do update set plain = excluded.plain")
                .setParameter(1, dossier).setParameter(2, outcome.name()).setParameter(3, plain).executeUpdate();
    }

    /** Whether the texts were chosen although the template has a Word file. */
    boolean isPlain(long dossier, Outcome outcome) {
        return !em.createNativeQuery("select 1 from dvc.draft_use where dossier_id = ?1 and outcome = ?2 and plain")
                .setParameter(1, dossier).setParameter(2, outcome.name()).getResultList().isEmpty();
    }

    /** Whether it was drafted, with whatever template. */
    boolean isSettled(long dossier, Outcome outcome) {
        return !em.createNativeQuery("select 1 from dvc.draft_use where dossier_id = ?1 and outcome = ?2")
                .setParameter(1, dossier).setParameter(2, outcome.name()).getResultList().isEmpty();
    }

    /** The writing with which it was drafted; empty when with none, or when it was not drafted yet. */
    Optional<DraftTemplate> used(long dossier, Outcome outcome) {
        List<?> found = em.createNativeQuery("select template_id from dvc.draft_use where dossier_id = ?1 and outcome = ?2 "
                + "and template_id is not null").setParameter(1, dossier).setParameter(2, outcome.name()).getResultList();
        return found.stream().map(id -> em.find(DraftTemplate.class, ((Number) id).longValue())).findFirst();
    }
}
