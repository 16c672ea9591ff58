package vn.gov.laichau.dvc.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.shared.OfficeClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Working days of the province, with the days off that the system really loads (domain.md §4, §12.1a no. 13, 14). */
class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = ProvinceCalendar.load();
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static IntStream years() {
        return IntStream.rangeClosed(2017, 2027);
    }

    /** Labour Code: ten days a year, eleven since 2021; a day on the weekend moves on, a swapped one is worked off. */
    @ParameterizedTest
    @MethodSource("years")
    void everyYearGrantsTheDaysOfTheLabourCodeAndWorksOffWhatWasSwapped(int year) {
        var days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList();

        assertThat(days.stream().filter(day -> isOff(day, DayKind.HOLIDAY, DayKind.COMPENSATORY_OFF))
                .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))).hasSize(year < 2021 ? 10 : 11);
        assertThat(days.stream().filter(day -> isOff(day, DayKind.SWAPPED_OFF)).count()).isEqualTo(days.stream()
                .filter(day -> WEEKEND.contains(day.getDayOfWeek())).filter(CALENDAR::isWorkingDay).count());
    }

    @ParameterizedTest
    @MethodSource("years")
    void theFixedHolidaysAreFreeEveryYear(int year) {
        assertThat(Set.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 4, 30), LocalDate.of(year, 5, 1),
                LocalDate.of(year, 9, 2))).allSatisfy(day -> assertThat(CALENDAR.dayOff(day)).get()
                        .extracting(DayOff::kind).isEqualTo(DayKind.HOLIDAY));
    }

    /** The first day of the lunar year and the tenth of its third month, as known from history. */
    @ParameterizedTest
    @ValueSource(strings = {"2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12", "2022-02-01",
        "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2017-04-06", "2018-04-25", "2019-04-14",
        "2020-04-02", "2021-04-21", "2022-04-10", "2023-04-29", "2024-04-18", "2025-04-07", "2026-04-26", "2027-04-16"})
    void lunarNewYearAndTheDayOfTheHungKingsAreFree(LocalDate day) {
        assertThat(CALENDAR.dayOff(day)).get().extracting(DayOff::kind).isEqualTo(DayKind.HOLIDAY);
        assertThat(CALENDAR.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2017-03-10, true,  a Friday
            2017-03-11, false, a Saturday
            2017-03-12, false, a Sunday
            2017-04-06, false, a holiday
            2017-05-02, false, for Sunday 30 April
            2019-04-29, false, swapped
            2019-05-04, true,  the Saturday that makes up for it
            """)
    void theWeekIsWorkedFromMondayToFridayButForSpecialDays(LocalDate day, boolean worked, String why) {
        assertThat(CALENDAR.isWorkingDay(day)).as(why).isEqualTo(worked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-30", "2028-01-03"})
    void aYearWhoseDaysOffAreNotKnownIsRefused(LocalDate day) {
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(day)).isInstanceOf(CalendarYearMissing.class)
                .hasMessageContaining(String.valueOf(day.getYear()));
    }

    @Test
    void countingIntoAnUnknownYearIsRefused() {
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.of(2027, 12, 30), 2))
                .isInstanceOf(CalendarYearMissing.class);
    }

    @Test
    void theDayItselfIsNotCounted() {
        var friday = LocalDate.of(2017, 3, 10);

        assertThat(CALENDAR.plusWorkingDays(friday, 0)).isEqualTo(friday);
        assertThat(CALENDAR.plusWorkingDays(friday, 1)).isEqualTo("2017-03-13");
        assertThat(CALENDAR.nextWorkingDay(LocalDate.of(2017, 1, 25))).isEqualTo("2017-02-02");
    }

    @Test
    void aMakeUpSaturdayIsNoDayOff() {
        assertThat(CALENDAR.dayOff(LocalDate.of(2019, 5, 4))).isEmpty();
    }

    /** Điều 12.8: the desk looks at the start of the morning and of the afternoon. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2017-03-06T06:00, 2017-03-06T07:30
            2017-03-06T07:30, 2017-03-06T13:30
            2017-03-06T10:00, 2017-03-06T13:30
            2017-03-06T13:30, 2017-03-07T07:30
            2017-03-10T16:00, 2017-03-13T07:30
            2017-01-25T14:00, 2017-02-02T07:30
            2019-05-03T18:00, 2019-05-04T07:30
            """)
    void theNextSessionStartsAtTheNextHalfDayOfWork(LocalDateTime from, LocalDateTime start) {
        assertThat(CALENDAR.startOfNextSession(instant(from))).isEqualTo(instant(start));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2017-03-06T08:00, 2017-03-06T08:00
            2017-03-06T12:00, 2017-03-06T13:30
            2017-03-06T20:38, 2017-03-07T07:30
            2017-03-10T18:00, 2017-03-13T07:30
            2017-03-11T08:00, 2017-03-13T07:30
            """)
    void whatCannotWaitIsWrittenWhenPeopleAreAtWork(LocalDateTime at, LocalDateTime from) {
        assertThat(CALENDAR.workedFrom(instant(at))).isEqualTo(instant(from));
    }

    @Test
    void daysWithoutADecisionYetAreMarkedAsAssumed() {
        CalendarFile file = DataFile.read("/data/calendar.json", CalendarFile.class);

        assertThat(file.spans.stream().filter(span -> span.assumed).map(span -> span.from))
                .containsExactlyInAnyOrder(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 9, 3));
    }

    private static boolean isOff(LocalDate day, DayKind... kinds) {
        return CALENDAR.dayOff(day).filter(off -> Set.of(kinds).contains(off.kind())).isPresent();
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(OfficeClock.ZONE).toInstant();
    }
}
