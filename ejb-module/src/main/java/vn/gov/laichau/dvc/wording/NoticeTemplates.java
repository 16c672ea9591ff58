package vn.gov.laichau.dvc.wording;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** All writings of texts. */
@Repository
class NoticeTemplates {

    private static final int MOST = 50;
    private static final String PLACE = "t.agency = :agency and t.event = :event and t.channel = :channel ";

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(NoticeTemplate writing) {
        em.persist(writing);
    }

    Optional<NoticeTemplate> last(TextPlace place) {
        return history(place, 1).stream().findFirst();
    }

    /** The latest first. */
    List<NoticeTemplate> history(TextPlace place) {
        return history(place, MOST);
    }

    private List<NoticeTemplate> history(TextPlace place, int most) {
        return em.createQuery("select t from NoticeTemplate t where " + PLACE + "order by t.number desc",
                NoticeTemplate.class).setParameter("agency", place.agency()).setParameter("event", place.event())
                .setParameter("channel", place.channel()).setMaxResults(most).getResultList();
    }

    /** What counts now of one's own. */
    List<NoticeTemplate> own(String agency) {
        return em.createQuery("select t from NoticeTemplate t where t.agency = :agency and t.standard = false "
                + "and t.number = (select max(x.number) from NoticeTemplate x where x.agency = t.agency "
                + "and x.event = t.event and x.channel = t.channel)", NoticeTemplate.class)
                .setParameter("agency", agency).getResultList();
    }
}
