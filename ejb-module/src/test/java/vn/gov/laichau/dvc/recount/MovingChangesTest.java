package vn.gov.laichau.dvc.recount;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.calendar.CalendarRecords;
import vn.gov.laichau.dvc.calendar.DatedDay;
import vn.gov.laichau.dvc.calendar.DatedHours;
import vn.gov.laichau.dvc.calendar.DayKind;
import vn.gov.laichau.dvc.calendar.DayOff;
import vn.gov.laichau.dvc.calendar.OfficeSession;
import vn.gov.laichau.dvc.calendar.ProvinceCalendar;
import vn.gov.laichau.dvc.calendar.WeekHours;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.SomeDossier;

import static org.assertj.core.api.Assertions.assertThat;

/** Accepted on Monday 06/03/2017 for Thursday 09/03/2017, which a changed calendar moves (domain.md §4.5). */
class MovingChangesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2017, 3, 7);
    private static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);
    private static final LocalDate THURSDAY = TUESDAY.plusDays(2);
    private static final LocalDate LATER = LocalDate.of(2017, 3, 20);

    private final Dossier dossier = SomeDossier.at(DossierStatus.IN_PROCESS);

    @Test
    void theGroundIsTheStormThatClosedTheDayAndNeitherTheHalfDayNorTheWinterHoursThatWereWrittenAfterwards() {
        var calendar = calendar(List.of(), 3, List.of(new DatedHours(winter(), 3, null)),
                new DatedDay(new DayOff(TUESDAY, DayKind.CLOSED, "Bão"), 1, null),
                new DatedDay(new DayOff(WEDNESDAY, DayKind.MORNING_ONLY, "Họp toàn huyện"), 2, null));

        assertThat(changes(calendar)).containsExactly(1);
    }

    @Test
    void severalDaysThatMoveItAreSeveralGrounds() {
        var calendar = calendar(List.of(), 3, List.of(),
                new DatedDay(new DayOff(TUESDAY, DayKind.CLOSED, "Bão"), 1, null),
                new DatedDay(new DayOff(LATER, DayKind.CLOSED, "Hội nghị"), 2, null),
                new DatedDay(new DayOff(THURSDAY, DayKind.CLOSED, "Mất điện"), 3, null));

        assertThat(changes(calendar)).containsExactly(1, 3);
    }

    @Test
    void aDayThatBothProvinceAndAgencyClosedHasOneGround() {
        var calendar = calendar(List.of(new DatedDay(new DayOff(TUESDAY, DayKind.HOLIDAY, "Nghỉ lễ"), 2, null)), 2,
                List.of(), new DatedDay(new DayOff(TUESDAY, DayKind.CLOSED, "Bão"), 1, null));

        assertThat(changes(calendar)).containsExactly(1);
    }

    @Test
    void whatWasSaidOfTheSameDayLastIsItsGround() {
        var calendar = calendar(List.of(), 2, List.of(),
                new DatedDay(new DayOff(TUESDAY, DayKind.MORNING_ONLY, "Họp"), 1, 2),
                new DatedDay(new DayOff(TUESDAY, DayKind.CLOSED, "Bão"), 2, null));

        assertThat(changes(calendar)).containsExactly(2);
    }

    @Test
    void aChangeThatBroughtAYearIsAGroundOfWhatIsPromisedInIt() {
        var calendar = calendar(List.of(), 1, List.of(),
                new DatedDay(new DayOff(TUESDAY, DayKind.CLOSED, "Bão"), 1, null));

        assertThat(MovingChanges.of(calendar, 0, without -> without.isWorkingDay(LocalDate.of(2031, 1, 2))))
                .as("no calendar of that year is left").containsExactly(1);
    }

    @Test
    void whatWasKnownWhenItWasPromisedIsNoGround() {
        assertThat(MovingChanges.promisedBy(dossier)).isZero();
        assertThat(SomeDossier.at(DossierStatus.SUBMITTED).getClock()).isEmpty();
        assertThat(MovingChanges.promisedBy(SomeDossier.at(DossierStatus.SUBMITTED))).isZero();
        var calendar = calendar(List.of(), 1, List.of(),
                new DatedDay(new DayOff(TUESDAY, DayKind.CLOSED, "Bão"), 1, null));

        assertThat(MovingChanges.of(calendar, 1, any -> false)).isEmpty();
    }

    private List<Integer> changes(WorkingCalendar calendar) {
        var proposed = dossier.recount(calendar, dossier.getAcceptedAt()).orElseThrow().current();
        return new Recount(dossier, calendar.edition(), proposed, List.of(), dossier.getAcceptedAt()).changes(calendar);
    }

    private static WorkingCalendar calendar(List<DatedDay> decreed, int edition, List<DatedHours> hours, DatedDay... own) {
        var province = new ArrayList<>(ProvinceCalendar.records().days());
        province.addAll(decreed);
        return WorkingCalendar.of(new CalendarRecords(province, List.of()), new CalendarRecords(List.of(own), hours),
                edition);
    }

    private static WeekHours winter() {
        return new WeekHours(LATER, null, false, Map.of(DayOfWeek.MONDAY, List.of(new OfficeSession(LocalTime.of(8, 0),
                LocalTime.of(12, 0)))), "Mùa đông");
    }
}
