package vn.gov.laichau.dvc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.calendar.TestCalendars;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** How much office time is left. */
class RemainingTest {

    @ParameterizedTest
    @CsvSource({"2017-03-01T08:00,2017-03-01T10:30,150", "2017-03-01T11:00,2017-03-01T14:00,60",
        "2017-03-01T08:00,2017-03-02T08:00,480", "2017-03-03T17:00,2017-03-06T08:00,60",
        "2017-03-04T09:00,2017-03-05T09:00,0", "2017-04-05T17:00,2017-04-07T08:00,60"})
    void only_office_hours_count(LocalDateTime from, LocalDateTime to, long minutes) {
        assertThat(Remaining.officeMinutes(TestCalendars.province(), from.atZone(OfficeClock.ZONE).toInstant(),
                to.atZone(OfficeClock.ZONE).toInstant())).isEqualTo(minutes);
    }
}
