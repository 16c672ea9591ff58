package vn.gov.laichau.dvc.statistics;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.calendar.ProvinceCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/** How punctually a service is carried out, in working days (Điều 6.3d). */
class ProcedureStatisticsTest {

    @ParameterizedTest
    @CsvSource({"2026-11-23,2026-11-23,0", "2026-11-23,2026-11-24,1", "2026-11-20,2026-11-23,1", "2026-11-23,2026-11-30,5",
        "2026-11-24,2026-11-23,0"})
    void theDayOfReceptionIsNotCountedAndNeitherAreWeekends(LocalDate first, LocalDate last, int days) {
        assertThat(ProcedureStatistics.workingDays(ProvinceCalendar.load(), first, last)).isEqualTo(days);
    }

    @Test
    void theMedianIsTheMiddleOne() {
        assertThat(ProcedureStatistics.median(List.of(1, 2, 9))).isEqualTo(2);
        assertThat(ProcedureStatistics.median(List.of(1, 2, 3, 9))).isEqualTo(2);
        assertThat(ProcedureStatistics.median(List.of())).isEqualTo(-1);
    }

    @Test
    void ofNothingSolvedNothingIsInTime() {
        assertThat(new ProcedureFigures(LocalDate.of(2026, 1, 1), 3, 0, 0, -1, 0, 0, 0, 0).percentInTime()).isZero();
    }
}
