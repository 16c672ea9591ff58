package vn.gov.laichau.dvc.digest;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.calendar.ProvinceCalendar;

import static org.assertj.core.api.Assertions.assertThat;

class DigestHoursTest {

    /** Times of Lai Châu are seven hours ahead: the morning session begins at 00:30 and ends at 04:30 UTC. */
    @ParameterizedTest
    @CsvSource({"2017-03-06T00:00:00Z,2017-03-06", "2017-03-06T00:29:00Z,2017-03-06", "2017-03-06T04:29:59Z,2017-03-06",
        "2017-03-05T23:59:59Z,", "2017-03-06T04:30:00Z,", "2017-03-05T00:10:00Z,", "2017-03-04T00:10:00Z,",
        "2017-05-01T00:10:00Z,", "2017-09-04T00:10:00Z,"})
    void theListIsWrittenBeforeTheFirstSessionOfAWorkingDayOnly(Instant now, LocalDate day) {
        assertThat(DigestHours.day(ProvinceCalendar.load(), now)).isEqualTo(java.util.Optional.ofNullable(day));
    }
}
