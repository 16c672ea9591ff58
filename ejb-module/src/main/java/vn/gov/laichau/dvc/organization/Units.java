package vn.gov.laichau.dvc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Repository;

/** All agencies and their parts. */
@Repository
public class Units {

    private static final List<UnitKind> WORKING =
            List.of(UnitKind.DESK, UnitKind.DIVISION, UnitKind.LEADERSHIP, UnitKind.RECORDS);
    private static final String TODAY = "u.validFrom <= :today and (u.validTo is null or u.validTo >= :today) ";

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    @Inject
    Clock clock;

    void add(Unit unit) {
        em.persist(unit);
    }

    public Unit get(long id) {
        return Optional.ofNullable(em.find(Unit.class, id)).orElseThrow(() -> new NotFound("unit", id));
    }

    public Unit get(UUID uuid) {
        return em.createQuery("select u from Unit u where u.uuid = :uuid", Unit.class).setParameter("uuid", uuid)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("unit", uuid));
    }

    /** The unit with this code that exists today. */
    public Optional<Unit> findByCode(String code) {
        return em.createQuery("select u from Unit u where u.code = :code and u.validFrom <= :today "
                + "and (u.validTo is null or u.validTo >= :today)", Unit.class).setParameter("code", code)
                .setParameter("today", LocalDate.now(clock)).getResultStream().findFirst();
    }

    Map<String, Unit> byCode() {
        return em.createQuery("select u from Unit u", Unit.class).getResultStream()
                .collect(Collectors.toMap(Unit::getCode, unit -> unit));
    }

    /** The one part of this kind that a staffed agency has: its desk, its leadership, its records office. */
    public Unit childOf(long agency, UnitKind kind) {
        return em.createQuery("select u from Unit u where u.parent.id = :agency and u.kind = :kind", Unit.class)
                .setParameter("agency", agency).setParameter("kind", kind).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(kind.name(), agency));
    }

    /** All parts of an agency that exist today. */
    public List<Unit> partsOf(Unit agency) {
        return em.createQuery("select u from Unit u where u.parent.id = :agency and " + TODAY + "order by u.id", Unit.class)
                .setParameter("agency", agency.getId()).setParameter("today", LocalDate.now(clock)).getResultList();
    }

    /** As {@link #childOf}, if the part exists today. */
    public Optional<Unit> part(Unit agency, UnitKind kind) {
        return em.createQuery("select u from Unit u where u.parent.id = :agency and u.kind = :kind and " + TODAY
                + "order by u.id", Unit.class).setParameter("agency", agency.getId()).setParameter("kind", kind)
                .setParameter("today", LocalDate.now(clock)).getResultStream().findFirst();
    }

    /** The people's committee of a commune, by the commune's statistical code. */
    public Optional<Unit> findCommune(String gsoCode) {
        return em.createQuery("select u from Unit u where u.gsoCode = :gso and u.level = :commune and " + TODAY
                + "order by u.id", Unit.class).setParameter("gso", gsoCode)
                .setParameter("commune", AdministrativeLevel.COMMUNE).setParameter("today", LocalDate.now(clock))
                .getResultStream().findFirst();
    }

    /** Names by key. */
    public Map<Long, String> names(Collection<Long> keys) {
        return keys.isEmpty() ? new HashMap<>() : em.createQuery("select u.id, u.name from Unit u where u.id in :keys",
                Object[].class).setParameter("keys", keys).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** The agencies that exist today, by name. */
    public List<UnitView> agencies() {
        return em.createQuery("select u from Unit u where u.kind = :agency and u.validFrom <= :today "
                + "and (u.validTo is null or u.validTo >= :today) order by u.name", Unit.class)
                .setParameter("agency", UnitKind.AGENCY).setParameter("today", LocalDate.now(clock)).getResultStream()
                .map(UnitView::of).toList();
    }

    /** The agencies to which these units belong, by name. */
    public List<UnitView> agenciesOf(Collection<Long> keys) {
        return keys.isEmpty() ? List.of() : em.createQuery("select u from Unit u where u.id in :keys", Unit.class)
                .setParameter("keys", keys).getResultStream().map(Unit::agency).distinct().map(UnitView::of)
                .sorted(Comparator.comparing(UnitView::name)).toList();
    }

    /** Codes of the agencies that have a desk, a division, leaders and a records office with people in them today. */
    public List<String> staffedAgencies() {
        return em.createQuery("select a.code from Service s join s.unit u join u.parent a where u.kind in :kinds "
                + "and a.validFrom <= :today and (a.validTo is null or a.validTo >= :today) "
                + "and s.validFrom <= :today and (s.validTo is null or s.validTo >= :today) "
                + "group by a.code having count(distinct u.kind) = :all", String.class).setParameter("kinds", WORKING)
                .setParameter("all", WORKING.size()).setParameter("today", LocalDate.now(clock)).getResultList();
    }

    /** Desks of that day at which somebody served on it in this role. */
    public List<Unit> desksWith(String role, LocalDate day) {
        return em.createQuery("select distinct u from Service s join s.unit u where u.kind = :desk and s.role = :role and "
                + "s.validFrom <= :today and (s.validTo is null or s.validTo >= :today) and " + TODAY + "order by u.id",
                Unit.class)
                .setParameter("desk", UnitKind.DESK).setParameter("role", role).setParameter("today", day).getResultList();
    }

    List<Unit> divisionsOf(String agency) {
        return em.createQuery("select u from Unit u join fetch u.parent p where p.code = :agency and u.kind = :division "
                + "and u.validFrom <= :today and (u.validTo is null or u.validTo >= :today) order by u.name", Unit.class)
                .setParameter("agency", agency).setParameter("division", UnitKind.DIVISION)
                .setParameter("today", LocalDate.now(clock)).getResultList();
    }

    /** Names of those units among them that exist today. */
    public Map<String, String> namesByCode(Collection<String> codes) {
        return codes.isEmpty() ? new HashMap<>() : em.createQuery("select u from Unit u where u.code in :codes and " + TODAY,
                Unit.class).setParameter("codes", codes).setParameter("today", LocalDate.now(clock)).getResultStream()
                .collect(Collectors.toMap(Unit::getCode, Unit::getName, (first, second) -> first));
    }

    List<Unit> divisions(long except) {
        return em.createQuery("select u from Unit u join fetch u.parent p where u.kind = :division "
                + "and u.id <> :except and u.validFrom <= :today and (u.validTo is null or u.validTo >= :today) "
                + "and exists (select s.id from Service s where s.unit = u) order by p.name, u.name", Unit.class)
                .setParameter("division", UnitKind.DIVISION).setParameter("except", except)
                .setParameter("today", LocalDate.now(clock)).getResultList();
    }
}
