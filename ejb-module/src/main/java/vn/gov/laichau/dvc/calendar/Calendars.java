package vn.gov.laichau.dvc.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Repository;

/**
 * The calendars from the database: of the province, and of each agency that keeps something of its own. Kept on each node;
 * one small query a minute asks whether something has changed.
 */
@Repository
public class Calendars {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final long PROVINCE = 0;

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    @Inject
    Units units;

    @Inject
    Clock clock;

    private volatile Kept kept;

    /** What was read, and the calendars made of it so far. */
    private record Kept(List<Object> mark, Map<Long, CalendarRecords> records, Map<Long, Integer> editions,
            Map<Long, WorkingCalendar> calendars, Instant until) {

        Kept until(Instant later) {
            return new Kept(mark, records, editions, calendars, later);
        }

        int edition(long agency) {
            return Math.max(editions.getOrDefault(PROVINCE, 0), editions.getOrDefault(agency, 0));
        }

        WorkingCalendar of(long agency) {
            return calendars.computeIfAbsent(records.containsKey(agency) ? agency : PROVINCE,
                    key -> WorkingCalendar.of(records.getOrDefault(PROVINCE, CalendarRecords.NONE),
                            key == PROVINCE ? CalendarRecords.NONE : records.get(key), edition(key)));
        }
    }

    /** Of the whole province, where no agency is at hand. */
    public WorkingCalendar ofProvince() {
        return present().of(PROVINCE);
    }

    /** That counts for the agency to which the unit belongs. */
    public WorkingCalendar of(Unit unit) {
        return ofAgency(unit.agency().getId());
    }

    /** As {@link #of(Unit)}, by the key of the agency. */
    public WorkingCalendar ofAgency(long agency) {
        return present().of(agency);
    }

    /** By the code of an agency; of the province where there is no such agency today. */
    public WorkingCalendar ofCode(String agency) {
        return agency.isEmpty() ? ofProvince() : units.findByCode(agency).map(this::of).orElseGet(this::ofProvince);
    }

    /** Those that differ from the one of the province, by the key of the agency. */
    public Map<Long, WorkingCalendar> own() {
        var present = present();
        return present.records().keySet().stream().filter(key -> key != PROVINCE)
                .collect(Collectors.toMap(key -> key, present::of));
    }

    /** Whether what this node has read has that edition in it. */
    public boolean knows(int edition) {
        return present().editions().values().stream().anyMatch(number -> number >= edition);
    }

    private Kept present() {
        var now = clock.instant();
        var present = kept;
        if (present == null || !now.isBefore(present.until())) {
            var mark = mark();
            present = present != null && present.mark().equals(mark) ? present.until(now.plus(FRESH))
                    : read(mark, now.plus(FRESH));
            kept = present;
        }
        return present;
    }

    /** Differs when something has changed. */
    private List<Object> mark() {
        return Arrays.asList((Object[]) em.createNativeQuery("select max(number), max(made_at), "
                + "(select count(*) from dvc.calendar_day) from dvc.calendar_edition").getSingleResult());
    }

    private Kept read(List<Object> mark, Instant until) {
        var days = ever().stream().collect(Collectors.groupingBy(day -> key(day.getAgency()),
                Collectors.mapping(CalendarDay::dated, Collectors.toList())));
        var hours = everHours().stream().collect(Collectors.groupingBy(one -> key(one.getAgency()),
                Collectors.mapping(OfficeHours::dated, Collectors.toList())));
        var keys = new HashSet<>(days.keySet());
        keys.addAll(hours.keySet());
        return new Kept(mark, keys.stream().collect(Collectors.toMap(key -> key, key -> new CalendarRecords(
                days.getOrDefault(key, List.of()), hours.getOrDefault(key, List.of())))), editions(),
                new ConcurrentHashMap<>(), until);
    }

    private Map<Long, Integer> editions() {
        var editions = new HashMap<Long, Integer>();
        List<?> rows = em.createNativeQuery("select coalesce(agency_id, 0), max(number) from dvc.calendar_edition "
                + "group by 1").getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> editions.put(((Number) row[0]).longValue(),
                ((Number) row[1]).intValue()));
        return editions;
    }

    private static long key(Long agency) {
        return agency == null ? PROVINCE : agency;
    }

    /** Every day that ever stood in a calendar. */
    List<CalendarDay> ever() {
        return em.createQuery("select d from CalendarDay d order by d.day", CalendarDay.class).getResultList();
    }

    /** All office hours that were ever kept, the latest first. */
    List<OfficeHours> everHours() {
        return em.createQuery("select h from OfficeHours h order by h.validFrom desc, h.id", OfficeHours.class)
                .getResultList();
    }

    /** The special days that hold now; {@code agency} is {@code null} for those of the province. */
    List<CalendarDay> holding(Long agency, LocalDate from, LocalDate to) {
        return em.createQuery("select d from CalendarDay d where d.day between :from and :to and d.until is null and "
                + (agency == null ? "d.agency is null" : "d.agency = " + agency) + " order by d.day", CalendarDay.class)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    /** The special days of the province in a year that hold now. */
    List<CalendarDay> ofYear(int year) {
        return holding(null, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    Optional<CalendarDay> holding(Long agency, LocalDate day) {
        return holding(agency, day, day).stream().findFirst();
    }

    /** The office hours that hold now, the latest first. */
    List<OfficeHours> hours(Long agency) {
        return em.createQuery("select h from OfficeHours h where h.until is null and " + (agency == null
                ? "h.agency is null" : "h.agency = " + agency) + " order by h.validFrom desc, h.id", OfficeHours.class)
                .getResultList();
    }

    private int edition() {
        return ((Number) em.createNativeQuery("select max(number) from dvc.calendar_edition").getSingleResult()).intValue();
    }

    /** One change at a time: the second one waits and then sees what the first one has left. */
    void hold() {
        em.createNativeQuery("lock table dvc.calendar_edition in share row exclusive mode").executeUpdate();
    }

    /** Held from then on; the number of the new edition. */
    int nextEdition(Long agency, String actor, String note) {
        hold();
        int next = edition() + 1;
        em.createNativeQuery("insert into dvc.calendar_edition (number, made_at, made_by, note, agency_id) "
                + "values (?1, ?2, ?3, ?4, cast(?5 as bigint))")
                .setParameter(1, next).setParameter(2, Timestamp.from(clock.instant())).setParameter(3, actor)
                .setParameter(4, note).setParameter(5, agency).executeUpdate();
        kept = null;
        return next;
    }

    /** At once, as one special day holds at most. */
    void end(CalendarDay former, int edition) {
        former.end(edition);
        em.flush();
    }

    void add(CalendarDay day) {
        em.persist(day);
        em.flush();
        kept = null;
    }

    void end(OfficeHours former, int edition) {
        former.end(edition);
        em.flush();
    }

    void add(OfficeHours hours) {
        em.persist(hours);
        em.flush();
        kept = null;
    }
}
