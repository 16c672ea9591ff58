package vn.gov.laichau.dvc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.Role;

/** All officers and their services. */
@Repository
public class Officers {

    private static final String TODAY = "s.validFrom <= :today and (s.validTo is null or s.validTo >= :today) ";

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Delegations delegations;

    void add(Officer officer) {
        em.persist(officer);
    }

    void add(Service service) {
        em.persist(service);
    }

    Optional<Officer> find(String login) {
        return em.createQuery("select o from Officer o where o.login = :login", Officer.class)
                .setParameter("login", login).getResultStream().findFirst();
    }

    List<Service> servicesToday(String login) {
        return em.createQuery("select s from Service s join fetch s.unit where s.officer.login = :login and " + TODAY
                + "order by s.id", Service.class).setParameter("login", login)
                .setParameter("today", LocalDate.now(clock)).getResultList();
    }

    /** What somebody may do today in the place of others, as long as these serve there themselves. */
    public List<StandIn> standInsToday(String login) {
        return delegations.takenBy(login, LocalDate.now(clock)).stream().flatMap(given -> servicesToday(given.getGiver())
                .stream().filter(service -> service.getUnit().getId().equals(given.getUnit().getId()))
                .filter(service -> given.isAbsence() || service.getRole().equals(given.getRole()))
                .map(service -> given.as(service.getRole()))).toList();
    }

    /** Who serves in the unit today in one of these roles. */
    public List<OfficerView> servingIn(long unit, String... roles) {
        return em.createQuery("select distinct o from Service s join s.officer o where s.unit.id = :unit "
                + "and s.role in :roles and " + TODAY + "order by o.fullName", Officer.class)
                .setParameter("unit", unit).setParameter("roles", List.of(roles))
                .setParameter("today", LocalDate.now(clock)).getResultList().stream().map(Officer::view).toList();
    }

    /** Who serves today in one of these roles in an agency or a part of it. */
    public List<OfficerView> servingInAgency(long agency, Collection<String> roles) {
        return em.createQuery("select distinct o from Service s join s.officer o where (s.unit.id = :agency "
                + "or s.unit.parent.id = :agency) and s.role in :roles and " + TODAY + "order by o.fullName", Officer.class)
                .setParameter("agency", agency).setParameter("roles", roles)
                .setParameter("today", LocalDate.now(clock)).getResultList().stream().map(Officer::view).toList();
    }

    /** Roles that somebody has today in a unit. */
    public Set<String> rolesIn(String login, long unit) {
        return servicesToday(login).stream().filter(service -> service.getUnit().getId() == unit).map(Service::getRole)
                .collect(Collectors.toSet());
    }

    /** Who serves anywhere today in this role. */
    public List<OfficerView> serving(String role) {
        return em.createQuery("select distinct o from Service s join s.officer o where s.role = :role and " + TODAY
                + "order by o.fullName", Officer.class).setParameter("role", role)
                .setParameter("today", LocalDate.now(clock)).getResultList().stream().map(Officer::view).toList();
    }

    /** Full names by login; applicants and the system have none here. */
    public Map<String, String> names(Collection<String> logins) {
        return logins.isEmpty() ? new HashMap<>() : em.createQuery("select o.login, o.fullName from Officer o "
                + "where o.login in :logins", Object[].class).setParameter("logins", logins).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** Position of an officer in a unit on the day, such as "Giám đốc"; empty when he has none there. */
    public Optional<String> positionIn(String login, long unit) {
        return servicesToday(login).stream().filter(service -> service.getUnit().getId() == unit)
                .map(Service::getPosition).findFirst();
    }

    /** The position in the unit, else in another part of its agency, else none. */
    public String positionOf(String login, Unit unit) {
        return positionIn(login, unit.getId()).or(() -> servicesToday(login).stream()
                .filter(service -> service.getUnit().agency().getId().equals(unit.agency().getId()))
                .map(Service::getPosition).findFirst()).orElse("");
    }

    /** Name of the division of the unit's agency in which somebody serves today; empty when he serves in none. */
    public String divisionOf(String login, Unit unit) {
        return servicesToday(login).stream().map(Service::getUnit).filter(own -> own.getKind() == UnitKind.DIVISION
                && own.agency().getId().equals(unit.agency().getId())).map(Unit::getName).findFirst().orElse("");
    }

    /** The officer's e-mail address, or {@code null}. */
    public String emailOf(String login) {
        return em.createQuery("select o.email from Officer o where o.login = :login", String.class)
                .setParameter("login", login).getResultStream().findFirst().orElse(null);
    }

    /** Who serves today, can be reached by mail, and wants a list each morning; with the agency, of several the first. */
    public Map<String, Long> wantingDigest() {
        return em.createQuery("select o.login, coalesce(p.id, u.id) from Service s join s.officer o join s.unit u "
                + "left join u.parent p where o.digest = true and o.email is not null and s.role in :roles and " + TODAY
                + "order by s.id", Object[].class)
                .setParameter("roles", Role.OF_OFFICERS).setParameter("today", LocalDate.now(clock)).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue(),
                        (first, other) -> first));
    }

    /** The units in which somebody serves today, by role. */
    public Map<String, Set<Long>> unitsByRole(String login) {
        return servicesToday(login).stream().collect(Collectors.groupingBy(Service::getRole,
                Collectors.mapping(service -> service.getUnit().getId(), Collectors.toSet())));
    }

    /** The agency in which somebody serves today; of several the first. */
    public Optional<Unit> agencyOf(String login) {
        return servicesToday(login).stream().map(service -> service.getUnit().agency()).findFirst();
    }

    /** As above, but where somebody works on dossiers: as {@link #wantingDigest()} has it. */
    public Optional<Unit> workplaceOf(String login) {
        return servicesToday(login).stream().filter(service -> Role.OF_OFFICERS.contains(service.getRole()))
                .map(service -> service.getUnit().agency()).findFirst();
    }

    /** Logins of the invented people of the demonstration. */
    public List<String> demoLogins() {
        return em.createQuery("select o.login from Officer o where o.demonstration = true", String.class)
                .getResultList();
    }
}
