package vn.gov.laichau.dvc.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.calendar.ProvinceCalendar;
import vn.gov.laichau.dvc.duty.SessionTimes.Session;
import vn.gov.laichau.dvc.shared.OfficeClock;

import static org.assertj.core.api.Assertions.assertThat;

/** When a session of the desk is opened and when it is missed (Điều 12.8). */
class SessionTimesTest {

    private final SessionTimes times = new SessionTimes(ProvinceCalendar.load(), Duration.ofMinutes(60));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({"2017-04-03T07:00,MORNING", "2017-04-03T07:31,MORNING", "2017-04-03T11:29,MORNING",
        "2017-04-03T13:00,AFTERNOON", "2017-04-03T17:29,AFTERNOON"})
    void whoeverLooksInOpensTheSessionOfThatHalfDay(String when, HalfDay half) {
        assertThat(times.openedAt(at(when))).contains(new Session(LocalDate.of(2017, 4, 3), half));
    }

    @ParameterizedTest
    @CsvSource({"2017-04-03T06:59", "2017-04-03T11:30", "2017-04-03T12:59", "2017-04-03T17:30", "2017-04-01T08:00",
        "2017-05-01T08:00", "2017-04-06T08:00"})
    void outsideOfficeHoursAndOnDaysOffNothingIsOpened(String when) {
        assertThat(times.openedAt(at(when))).isEmpty();
    }

    @Test
    void aSessionIsMissedWhenItsGraceHasPassed() {
        assertThat(times.missedFrom(new Session(LocalDate.of(2017, 4, 3), HalfDay.MORNING)))
                .isEqualTo(at("2017-04-03T08:30"));
        assertThat(times.missedFrom(new Session(LocalDate.of(2017, 4, 3), HalfDay.AFTERNOON)))
                .isEqualTo(at("2017-04-03T14:30"));
    }

    @Test
    void aGraceLongerThanTheSessionGoesOnInTheNextOne() {
        var patient = new SessionTimes(ProvinceCalendar.load(), Duration.ofHours(5));

        assertThat(patient.missedFrom(new Session(LocalDate.of(2017, 3, 31), HalfDay.AFTERNOON)))
                .isEqualTo(at("2017-04-03T08:30"));
        assertThat(patient.endedBetween(at("2017-04-03T08:00"), at("2017-04-03T09:00")))
                .containsExactly(new Session(LocalDate.of(2017, 3, 31), HalfDay.AFTERNOON));
    }

    @Test
    void noDayOffIsEverMissed() {
        var ended = times.endedBetween(at("2017-04-28T17:30"), at("2017-05-03T08:30"));

        assertThat(ended).containsExactly(new Session(LocalDate.of(2017, 5, 3), HalfDay.MORNING));
    }

    @Test
    void afterDaysWithoutTheSystemEverySessionIsFoundOnce() {
        assertThat(times.endedBetween(at("2017-04-03T08:30"), at("2017-04-05T10:00"))).containsExactly(
                new Session(LocalDate.of(2017, 4, 3), HalfDay.AFTERNOON), new Session(LocalDate.of(2017, 4, 4),
                HalfDay.MORNING),
                new Session(LocalDate.of(2017, 4, 4), HalfDay.AFTERNOON), new Session(LocalDate.of(2017, 4, 5),
                HalfDay.MORNING));
    }

    @Test
    void lookingEveryMinuteFindsExactlyWhatOneLookFinds() {
        var from = at("2017-04-27T00:00");
        var to = at("2017-05-09T00:00");
        var found = new HashSet<Session>();
        int count = 0;
        for (var minute = from; minute.isBefore(to); minute = minute.plusSeconds(60)) {
            var ended = times.endedBetween(minute, minute.plusSeconds(60));
            found.addAll(ended);
            count += ended.size();
        }

        assertThat(found).hasSize(count).containsExactlyInAnyOrderElementsOf(times.endedBetween(from, to));
    }
}
