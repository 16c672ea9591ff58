package vn.gov.laichau.dvc.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.shared.OfficeClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an agency keeps besides the calendar of the province: days, halves of days, seasons, a desk on Saturday (§4.4). */
public class AgencyCalendarTest {

    private static final OfficeSession EARLY = session("07:00", "11:00");
    private static final OfficeSession LATE = session("14:00", "18:00");
    private static final LocalDate MONDAY = LocalDate.of(2017, 3, 6);

    @Test
    void an_agency_without_anything_of_its_own_goes_by_the_province() {
        var province = ProvinceCalendar.load();
        var agency = WorkingCalendar.of(ProvinceCalendar.records(), CalendarRecords.NONE, 0);

        assertThat(LocalDate.of(2017, 1, 1).datesUntil(LocalDate.of(2028, 1, 1))).allSatisfy(day -> {
            assertThat(agency.sessions(day)).isEqualTo(province.sessions(day));
            assertThat(agency.deskSessions(day)).isEqualTo(province.deskSessions(day));
            assertThat(agency.closing(day)).isEqualTo(province.closing(day));
        });
    }

    @Test
    void what_an_agency_keeps_makes_no_year_known() {
        var calendar = agency(days(off(LocalDate.of(2028, 3, 1), DayKind.CLOSED)));

        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2028, 3, 1))).isInstanceOf(CalendarYearMissing.class);
    }

    @Test
    void half_a_day_is_a_working_day_with_the_hours_of_that_half() {
        var calendar = agency(days(off(MONDAY, DayKind.MORNING_ONLY), off(MONDAY.plusDays(1), DayKind.AFTERNOON_ONLY)));

        assertThat(calendar.isWorkingDay(MONDAY)).isTrue();
        assertThat(calendar.sessions(MONDAY)).containsExactly(OfficeSession.MORNING);
        assertThat(calendar.sessions(MONDAY.plusDays(1))).containsExactly(OfficeSession.AFTERNOON);
        assertThat(calendar.closing(MONDAY)).isEqualTo(at("2017-03-06T11:30"));
        assertThat(calendar.plusWorkingDays(MONDAY.minusDays(3), 2)).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void an_agency_may_close_and_work_a_Saturday_but_makes_no_half_day_of_a_holiday() {
        var holiday = LocalDate.of(2017, 4, 6);
        var saturday = LocalDate.of(2017, 3, 11);
        var calendar = agency(days(off(MONDAY, DayKind.CLOSED), off(holiday, DayKind.MORNING_ONLY),
                off(saturday, DayKind.MAKE_UP_WORKING)));

        assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
        assertThat(calendar.isWorkingDay(holiday)).isFalse();
        assertThat(calendar.sessions(saturday)).containsExactly(OfficeSession.MORNING, OfficeSession.AFTERNOON);
    }

    @Test
    void a_holiday_declared_later_is_free_also_for_an_agency_that_meant_to_work_and_what_it_closes_stays_closed() {
        var saturday = LocalDate.of(2017, 3, 11);
        var declared = new ArrayList<>(ProvinceCalendar.records().days());
        declared.add(new DatedDay(off(saturday, DayKind.HOLIDAY), 2, null));
        declared.add(new DatedDay(off(MONDAY, DayKind.HOLIDAY), 2, null));
        var own = List.of(new DatedDay(off(saturday, DayKind.MAKE_UP_WORKING), 1, null),
                new DatedDay(off(saturday.plusDays(1), DayKind.MAKE_UP_WORKING), 1, null),
                new DatedDay(off(MONDAY, DayKind.CLOSED), 1, null));
        var calendar = WorkingCalendar.of(new CalendarRecords(declared, List.of()), new CalendarRecords(own, List.of()), 2);

        assertThat(calendar.isWorkingDay(saturday)).isFalse();
        assertThat(calendar.deskSessions(saturday)).isEmpty();
        assertThat(calendar.dayOff(saturday)).get().extracting(DayOff::kind).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.isWorkingDay(saturday.plusDays(1))).as("a Sunday like others").isTrue();
        assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
        assertThat(calendar.asOf(1).isWorkingDay(saturday)).as("before it was declared").isTrue();
    }

    @Test
    void a_desk_on_Saturday_receives_without_making_a_working_day_and_not_on_a_holiday() {
        var calendar = agency(hours(week(LocalDate.of(2017, 1, 1), false, OfficeSession.MORNING, OfficeSession.AFTERNOON,
                OfficeSession.MORNING)));
        var saturday = LocalDate.of(2017, 3, 11);
        var free = LocalDate.of(2017, 1, 28);

        assertThat(calendar.isWorkingDay(saturday)).isFalse();
        assertThat(calendar.sessions(saturday)).isEmpty();
        assertThat(calendar.deskSessions(saturday)).containsExactly(OfficeSession.MORNING);
        assertThat(calendar.deskSessions(free)).isEmpty();
        assertThat(calendar.startOfNextSession(at("2017-03-10T18:00"))).isEqualTo(at("2017-03-11T07:30"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2017-04-14, false
            2017-04-17, true
            2017-10-13, true
            2017-10-16, false
            2018-04-16, true
            2018-01-05, false
            2019-07-01, true
            """)
    void seasons_begin_again_every_year(LocalDate day, boolean summer) {
        var calendar = agency(hours(week(LocalDate.of(2017, 4, 16), true, EARLY, LATE, null),
                week(LocalDate.of(2017, 10, 16), true, OfficeSession.MORNING, OfficeSession.AFTERNOON, null)));

        assertThat(calendar.sessions(day).get(0)).isEqualTo(summer ? EARLY : OfficeSession.MORNING);
    }

    @Test
    void after_the_last_day_of_its_own_hours_those_of_the_province_count_again() {
        var ending = new WeekHours(MONDAY, MONDAY.plusDays(1), false, week(MONDAY, false, EARLY, LATE, null).sessions(), "");
        var calendar = agency(hours(ending));

        assertThat(calendar.sessions(MONDAY.plusDays(1))).containsExactly(EARLY, LATE);
        assertThat(calendar.sessions(MONDAY.plusDays(2))).isEqualTo(WeekHours.STANDARD.on(DayOfWeek.MONDAY));
    }

    @Test
    void an_earlier_edition_keeps_the_hours_with_which_something_was_promised() {
        var own = new CalendarRecords(List.of(new DatedDay(off(MONDAY, DayKind.CLOSED), 2, null)),
                List.of(new DatedHours(week(MONDAY, false, EARLY, LATE, null), 1, 2)));
        var now = WorkingCalendar.of(ProvinceCalendar.records(), own, 2);

        assertThat(now.isWorkingDay(MONDAY)).isFalse();
        assertThat(now.asOf(1).sessions(MONDAY)).containsExactly(EARLY, LATE);
        assertThat(now.asOf(0).sessions(MONDAY)).isEqualTo(WeekHours.STANDARD.on(DayOfWeek.MONDAY));
    }

    /** Sessions never overlap, a working day always has some, and every next session begins later than the one before. */
    @Test
    void whatever_is_kept_sessions_follow_each_other() {
        for (int seed = 0; seed < 200; seed++) {
            var calendar = random(new Random(seed));
            var at = at("2017-01-02T00:00");
            for (int i = 0; i < 60; i++) {
                var next = calendar.startOfNextSession(at);
                assertThat(next).as("seed %d", seed).isAfter(at);
                at = next;
            }
            assertThat(LocalDate.of(2017, 1, 1).datesUntil(LocalDate.of(2018, 1, 1))).allSatisfy(day -> {
                var sessions = calendar.sessions(day);
                assertThat(sessions.isEmpty()).isEqualTo(!calendar.isWorkingDay(day));
                for (int i = 1; i < sessions.size(); i++) {
                    assertThat(sessions.get(i).start()).isAfterOrEqualTo(sessions.get(i - 1).end());
                }
                assertThat(calendar.deskSessions(day)).containsAll(sessions);
                assertThat(minutes(sessions)).isLessThanOrEqualTo(minutes(calendar.usualSessions(day)));
            });
        }
    }

    /** Some days, halves of days and hours of an agency. */
    public static WorkingCalendar random(Random random) {
        var days = new ArrayList<DatedDay>();
        for (int i = random.nextInt(30); i > 0; i--) {
            var day = LocalDate.ofYearDay(2017, 1 + random.nextInt(365)).plusYears(random.nextInt(3));
            var kind = DayKind.values()[random.nextInt(DayKind.values().length)];
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            if (weekend == (kind == DayKind.MAKE_UP_WORKING)
                    && days.stream().noneMatch(one -> one.day().day().equals(day))) {
                days.add(new DatedDay(off(day, kind), 0, null));
            }
        }
        var hours = new ArrayList<DatedHours>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var begin = LocalTime.of(7, 0).plusMinutes(15L * random.nextInt(5));
            var noon = LocalTime.of(13, 0).plusMinutes(15L * random.nextInt(5));
            hours.add(new DatedHours(week(LocalDate.of(2017, 1 + random.nextInt(12), 1), random.nextBoolean(),
                    new OfficeSession(begin, begin.plusHours(4)), new OfficeSession(noon, noon.plusHours(4)),
                    random.nextBoolean() ? new OfficeSession(begin, begin.plusHours(3)) : null), 0, null));
        }
        return WorkingCalendar.of(ProvinceCalendar.records(), new CalendarRecords(days, hours), 0);
    }

    private static long minutes(List<OfficeSession> sessions) {
        return sessions.stream().mapToLong(one -> Duration.between(one.start(), one.end()).toMinutes()).sum();
    }

    private static WorkingCalendar agency(CalendarRecords own) {
        return WorkingCalendar.of(ProvinceCalendar.records(), own, 0);
    }

    private static CalendarRecords days(DayOff... days) {
        return new CalendarRecords(List.of(days).stream().map(day -> new DatedDay(day, 0, null)).toList(), List.of());
    }

    private static CalendarRecords hours(WeekHours... hours) {
        return new CalendarRecords(List.of(), List.of(hours).stream().map(one -> new DatedHours(one, 0, null)).toList());
    }

    private static WeekHours week(LocalDate from, boolean yearly, OfficeSession morning, OfficeSession afternoon,
            OfficeSession saturday) {
        Map<DayOfWeek, List<OfficeSession>> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), List.of(morning, afternoon));
        }
        if (saturday != null) {
            week.put(DayOfWeek.SATURDAY, List.of(saturday));
        }
        return new WeekHours(from, null, yearly, week, "ground");
    }

    private static DayOff off(LocalDate day, DayKind kind) {
        return new DayOff(day, kind, "ground");
    }

    private static OfficeSession session(String start, String end) {
        return new OfficeSession(LocalTime.parse(start), LocalTime.parse(end));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }
}
