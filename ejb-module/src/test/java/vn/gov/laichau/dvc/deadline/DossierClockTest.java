package vn.gov.laichau.dvc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.calendar.AgencyCalendarTest;
import vn.gov.laichau.dvc.calendar.ProvinceCalendar;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.deadline.ClockEvent.Accepted;
import vn.gov.laichau.dvc.deadline.ClockEvent.Extended;
import vn.gov.laichau.dvc.deadline.ClockEvent.Issued;
import vn.gov.laichau.dvc.deadline.ClockEvent.Outage;
import vn.gov.laichau.dvc.deadline.ClockEvent.Returned;
import vn.gov.laichau.dvc.deadline.ClockEvent.Stopped;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** The clock of a dossier with stops, returns, extensions and outages, by hand from domain.md §12.1a no. 1–3 and 8. */
class DossierClockTest {

    private static final WorkingCalendar CALENDAR = ProvinceCalendar.load();

    /** §12.1a no. 3: 10 working days from Mon 06/03/2017, stopped on the 8th (7 and 8 used), back on Tue 14. */
    @ParameterizedTest(name = "{0} {1} from {3}, stopped {4}, back {5}: {2} ends on {6} ({7})")
    @CsvSource(textBlock = """
            10, WORKING_DAY, RESUME,  2017-03-06T09:00, 2017-03-08T10:00, 2017-03-14T09:00, 2017-03-24, domain.md's example
            10, WORKING_DAY, RESTART, 2017-03-06T09:00, 2017-03-08T10:00, 2017-03-14T09:00, 2017-03-28, all ten again
            10, WORKING_DAY, RESUME,  2017-03-06T09:00, 2017-03-06T16:00, 2017-03-07T09:00, 2017-03-21, stopped on day 0
            10, WORKING_DAY, RESUME,  2017-03-06T09:00, 2017-03-08T10:00, 2017-03-08T16:00, 2017-03-20, back the same day
            3,  WORKING_DAY, RESUME,  2017-03-06T09:00, 2017-03-09T10:00, 2017-03-14T09:00, 2017-03-14, nothing left
            3,  WORKING_DAY, RESUME,  2017-03-06T09:00, 2017-03-09T10:00, 2017-03-18T09:00, 2017-03-20, back on a Saturday
            10, WORKING_DAY, RESUME,  2017-03-06T09:00, 2017-03-11T10:00, 2017-03-14T09:00, 2017-03-22, stopped on a Saturday
            15, DAY,         RESUME,  2017-03-06T09:00, 2017-03-10T10:00, 2017-03-14T09:00, 2017-03-27, 11 left: Sat 25 rolls
            15, DAY,         RESTART, 2017-03-06T09:00, 2017-03-10T10:00, 2017-03-14T09:00, 2017-03-29, all fifteen again
            1,  MONTH,       RESUME,  2017-03-31T09:00, 2017-04-10T09:00, 2017-04-20T09:00, 2017-05-10, 30 days less 10
            1,  MONTH,       RESTART, 2017-03-31T09:00, 2017-04-10T09:00, 2017-04-20T09:00, 2017-05-22, ends on Sat 20 May
            """)
    void a_stop_takes_its_days_out_and_a_return_goes_on_or_starts_anew(int amount, TimeUnit unit, OnReturn onReturn,
            LocalDateTime accepted, LocalDateTime stopped, LocalDateTime returned, LocalDate last, String why) {
        var reckoning = reckon(amount, unit, onReturn, new Accepted(at(accepted)),
                new Stopped(at(stopped), "supplement", "1"), new Returned(at(returned)));

        assertThat(reckoning.current().appointmentAt()).as(why).isEqualTo(at(last.atTime(17, 30)));
        assertThat(reckoning.current().dueAt()).as(why).isEqualTo(at(last.plusDays(1).atStartOfDay()));
    }

    @ParameterizedTest(name = "{0} hours {1} from {2}, stopped {3}, back {4}: {5}")
    @CsvSource(textBlock = """
            8,  RESUME,  2017-03-06T09:00, 2017-03-06T11:00, 2017-03-07T13:30, 2017-03-08T09:30
            8,  RESTART, 2017-03-06T09:00, 2017-03-06T11:00, 2017-03-07T13:30, 2017-03-08T11:30
            4,  RESUME,  2017-03-06T09:00, 2017-03-06T10:00, 2017-03-10T16:30, 2017-03-13T09:30
            4,  RESUME,  2017-03-06T07:30, 2017-03-06T14:00, 2017-03-11T09:00, 2017-03-13T07:30
            """)
    void hours_go_on_where_they_stopped(int hours, OnReturn onReturn, LocalDateTime accepted, LocalDateTime stopped,
            LocalDateTime returned, LocalDateTime due) {
        var reckoning = reckon(hours, TimeUnit.HOUR, onReturn, new Accepted(at(accepted)),
                new Stopped(at(stopped), "supplement", "1"), new Returned(at(returned)));

        assertThat(reckoning.current().dueAt()).isEqualTo(at(due));
    }

    @Test
    void while_it_stands_still_nothing_is_due() {
        var reckoning = reckon(10, TimeUnit.WORKING_DAY, OnReturn.RESTART,
                new Accepted(at(LocalDateTime.of(2017, 3, 6, 9, 0))),
                new Stopped(at(LocalDateTime.of(2017, 3, 8, 9, 0)), "supplement", "2"));

        assertThat(reckoning.state()).isEqualTo(Reckoning.State.STOPPED);
        assertThat(reckoning.due()).isEmpty();
        assertThat(reckoning.lines()).contains(DeadlineLine.of("stopped.supplement", "09:00 08/03/2017", "2"));
    }

    @Test
    void an_apology_gives_a_new_day_and_the_first_one_is_kept() {
        var reckoning = reckon(3, TimeUnit.WORKING_DAY, OnReturn.RESTART,
                new Accepted(at(LocalDateTime.of(2017, 3, 6, 9, 0))),
                new Extended(at(LocalDateTime.of(2017, 3, 8, 9, 0)), LocalDate.of(2017, 3, 15)));

        assertThat(reckoning.first().appointmentAt()).isEqualTo(at(LocalDateTime.of(2017, 3, 9, 17, 30)));
        assertThat(reckoning.current().appointmentAt()).isEqualTo(at(LocalDateTime.of(2017, 3, 15, 17, 30)));
    }

    /** Ten days from the 6th end on Monday the 20th; promised anew for Friday the 24th (14 days), stopped with 11 used. */
    @Test
    void what_is_left_after_an_apology_is_left_of_the_new_day() {
        var reckoning = reckon(10, TimeUnit.WORKING_DAY, OnReturn.RESUME,
                new Accepted(at(LocalDateTime.of(2017, 3, 6, 9, 0))),
                new Extended(at(LocalDateTime.of(2017, 3, 16, 9, 0)), LocalDate.of(2017, 3, 24)),
                new Stopped(at(LocalDateTime.of(2017, 3, 21, 9, 0)), "supplement", "1"),
                new Returned(at(LocalDateTime.of(2017, 3, 27, 9, 0))));

        assertThat(reckoning.current().appointmentAt()).isEqualTo(at(LocalDateTime.of(2017, 3, 30, 17, 30)));
        assertThat(reckoning.lines()).contains(DeadlineLine.of("resumed", "09:00 27/03/2017", "3"));
    }

    @ParameterizedTest(name = "same day, received {0}: {1} ({2})")
    @CsvSource(textBlock = """
            2017-03-06T08:00, 2017-03-06, in the morning
            2017-03-06T15:00, 2017-03-06, at three sharp
            2017-03-06T15:01, 2017-03-07, after three
            2017-03-10T16:00, 2017-03-13, after three on Friday
            2017-03-11T09:00, 2017-03-13, on a Saturday
            2017-01-25T15:30, 2017-02-02, the last afternoon before Tết
            2019-05-04T09:00, 2019-05-04, a make-up Saturday
            """)
    void what_is_done_the_same_day_waits_for_the_next_one_after_three(LocalDateTime accepted, LocalDate last, String why) {
        var reckoning = DossierClock.reckon(new ClockRule(new TimeLimit(1, TimeUnit.WORKING_DAY),
                AppointmentPolicy.SAME_DAY, OnReturn.RESTART), CALENDAR, List.of(new Accepted(at(accepted))));

        assertThat(reckoning.current().appointmentAt()).as(why).isEqualTo(at(last.atTime(17, 30)));
    }

    /** §12.1a no. 8: a working day for each working day of which the outage took a whole session. */
    @ParameterizedTest(name = "outage {0} to {1}: {2} ({3})")
    @CsvSource(textBlock = """
            2017-03-08T07:00, 2017-03-08T12:00, 2017-03-10, a whole morning
            2017-03-08T08:00, 2017-03-08T11:00, 2017-03-09, not a whole session
            2017-03-07T13:30, 2017-03-08T11:30, 2017-03-13, a session of two days
            2017-03-11T00:00, 2017-03-12T23:00, 2017-03-09, over a weekend
            2017-03-20T00:00, 2017-03-21T00:00, 2017-03-09, after it was due
            """)
    void an_outage_moves_the_agencys_limit_by_the_days_it_took(LocalDateTime from, LocalDateTime until, LocalDate last,
            String why) {
        var reckoning = reckon(3, TimeUnit.WORKING_DAY, OnReturn.RESTART,
                new Accepted(at(LocalDateTime.of(2017, 3, 6, 9, 0))), new Outage(at(from), at(until)));

        assertThat(reckoning.current().appointmentAt()).as(why).isEqualTo(at(last.atTime(17, 30)));
    }

    @Test
    void a_limit_in_hours_moves_by_the_office_hours_lost() {
        var reckoning = reckon(4, TimeUnit.HOUR, OnReturn.RESTART, new Accepted(at(LocalDateTime.of(2017, 3, 6, 7, 30))),
                new Outage(at(LocalDateTime.of(2017, 3, 6, 9, 0)), at(LocalDateTime.of(2017, 3, 6, 10, 0))));

        assertThat(reckoning.current().dueAt()).isEqualTo(at(LocalDateTime.of(2017, 3, 6, 14, 30)));
    }

    @Test
    void a_clock_starts_with_the_acceptance_and_is_done_with_the_issue() {
        assertThatThrownBy(() -> reckon(3, TimeUnit.DAY, OnReturn.RESTART)).isInstanceOf(IllegalArgumentException.class);
        assertThat(reckon(3, TimeUnit.DAY, OnReturn.RESTART, new Accepted(at(LocalDateTime.of(2017, 3, 6, 9, 0))),
                new Issued(at(LocalDateTime.of(2017, 3, 7, 9, 0)))).state()).isEqualTo(Reckoning.State.DONE);
    }

    /** Twenty thousand in {@code ./dvc prove lifecycle}. */
    @Test
    void random_lives_of_the_clock_end_when_a_slow_walk_over_the_days_says() {
        var random = new Random(32017);
        for (int i = 0; i < Integer.getInteger("dvc.lives", 2000); i++) {
            var unit = TimeUnit.values()[random.nextInt(TimeUnit.values().length)];
            var onReturn = OnReturn.values()[random.nextInt(2)];
            int amount = 1 + random.nextInt(unit == TimeUnit.MONTH ? 4 : unit == TimeUnit.HOUR ? 60 : 40);
            var events = life(random);
            var reckoning = DossierClock.reckon(new ClockRule(new TimeLimit(amount, unit), AppointmentPolicy.END_OF_DAY,
                    onReturn), CALENDAR, events);

            assertThat(reckoning.due().map(Deadline::dueAt).orElse(null)).as("%d %s %s %s", amount, unit, onReturn, events)
                    .isEqualTo(slow(amount, unit, onReturn, events));
        }
    }

    /** Whatever an agency keeps: never before the acceptance, and more time is never less. */
    @Test
    void by_the_calendar_of_an_agency_hours_add_up_and_more_time_ends_later() {
        for (int seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var calendar = AgencyCalendarTest.random(random);
            var accepted = at(LocalDateTime.of(2017, 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(24), 0));
            for (var unit : TimeUnit.values()) {
                int amount = 1 + random.nextInt(20);
                var less = due(amount, unit, calendar, accepted);
                assertThat(due(amount + 1, unit, calendar, accepted)).as("%d %d %s", seed, amount, unit)
                        .isAfterOrEqualTo(less);
                assertThat(less).isAfter(accepted);
            }
            var first = due(5, TimeUnit.HOUR, calendar, accepted);
            assertThat(due(3, TimeUnit.HOUR, calendar, first)).isEqualTo(due(8, TimeUnit.HOUR, calendar, accepted));
        }
    }

    private static Instant due(int amount, TimeUnit unit, WorkingCalendar calendar, Instant accepted) {
        return DeadlineEngine.compute(new TimeLimit(amount, unit), AppointmentPolicy.END_OF_DAY, calendar, accepted).dueAt();
    }

    private static List<ClockEvent> life(Random random) {
        var now = LocalDateTime.of(2018 + random.nextInt(7), 1 + random.nextInt(12), 1 + random.nextInt(28),
                random.nextInt(24), random.nextInt(60));
        var events = new ArrayList<ClockEvent>();
        events.add(new Accepted(at(now)));
        for (int stops = random.nextInt(4); stops > 0; stops--) {
            now = now.plusMinutes(1 + random.nextInt(60 * 24 * 6));
            events.add(new Stopped(at(now), "supplement", "1"));
            if (stops == 1 && random.nextInt(6) == 0) {
                break;
            }
            now = now.plusMinutes(1 + random.nextInt(60 * 24 * 12));
            events.add(new Returned(at(now)));
        }
        return events;
    }

    /** Walks day by day, or minute by minute, with nothing but a counter. Null while the clock stands still. */
    private static Instant slow(int amount, TimeUnit unit, OnReturn onReturn, List<ClockEvent> events) {
        var stops = new ArrayList<Instant[]>();
        Instant start = events.get(0).at();
        for (int i = 1; i < events.size(); i += 2) {
            if (i + 1 == events.size()) {
                return null;
            }
            if (onReturn == OnReturn.RESTART) {
                start = events.get(i + 1).at();
                stops.clear();
            } else {
                stops.add(new Instant[] {events.get(i).at(), events.get(i + 1).at()});
            }
        }
        return unit == TimeUnit.HOUR ? slowHours(amount, start, stops) : slowDays(amount, unit, start, stops);
    }

    private static Instant slowHours(int amount, Instant start, List<Instant[]> stops) {
        var lastReturn = stops.stream().map(stop -> stop[1]).max(Comparator.naturalOrder()).orElse(start);
        long left = amount * 60L;
        for (var minute = local(start);; minute = minute.plusMinutes(1)) {
            var now = at(minute);
            boolean stopped = stops.stream().anyMatch(stop -> !now.isBefore(stop[0]) && now.isBefore(stop[1]));
            if (left <= 0 && !now.isBefore(lastReturn) && (isOffice(minute) || left == 0 && isOffice(minute.minusMinutes(1))
                    && now.isAfter(lastReturn))) {
                return now;
            }
            if (isOffice(minute) && !stopped) {
                left--;
            }
        }
    }

    private static boolean isOffice(LocalDateTime minute) {
        return CALENDAR.sessions(minute.toLocalDate()).stream()
                .anyMatch(session -> !minute.toLocalTime().isBefore(session.start())
                        && minute.toLocalTime().isBefore(session.end()));
    }

    private static Instant slowDays(int amount, TimeUnit unit, Instant start, List<Instant[]> stops) {
        var day = local(start).toLocalDate();
        long left = unit == TimeUnit.MONTH ? day.plusMonths(amount).toEpochDay() - day.toEpochDay() : amount;
        var lastReturn = stops.isEmpty() ? day : local(stops.get(stops.size() - 1)[1]).toLocalDate();
        while (left > 0 || day.isBefore(lastReturn)) {
            day = day.plusDays(1);
            if (isCounted(day, unit, stops)) {
                left--;
            }
        }
        while (!CALENDAR.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return at(day.plusDays(1).atStartOfDay());
    }

    /** The day of a stop is used; the days after it, and the day of the return, are not. */
    private static boolean isCounted(LocalDate day, TimeUnit unit, List<Instant[]> stops) {
        boolean stopped = stops.stream().anyMatch(stop -> day.isAfter(local(stop[0]).toLocalDate())
                && !day.isAfter(local(stop[1]).toLocalDate()));
        return !stopped && (unit != TimeUnit.WORKING_DAY || CALENDAR.isWorkingDay(day));
    }

    private static Reckoning reckon(int amount, TimeUnit unit, OnReturn onReturn, ClockEvent... events) {
        return DossierClock.reckon(new ClockRule(new TimeLimit(amount, unit), AppointmentPolicy.END_OF_DAY, onReturn),
                CALENDAR, List.of(events));
    }

    private static LocalDateTime local(Instant at) {
        return at.atZone(OfficeClock.ZONE).toLocalDateTime();
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(OfficeClock.ZONE).toInstant();
    }
}
