package vn.gov.laichau.dvc.sending;

import java.time.Instant;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuietHoursTest {

    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));
    private static final QuietHours NOON = new QuietHours(LocalTime.of(11, 30), LocalTime.of(13, 30));

    /** Times of Lai Châu are seven hours ahead. */
    @ParameterizedTest
    @CsvSource({"2017-03-06T13:59:59Z,2017-03-06T13:59:59Z", "2017-03-06T14:00:00Z,2017-03-07T00:00:00Z",
        "2017-03-06T17:30:00Z,2017-03-07T00:00:00Z", "2017-03-06T23:59:59Z,2017-03-07T00:00:00Z",
        "2017-03-07T00:00:00Z,2017-03-07T00:00:00Z", "2017-12-31T16:59:00Z,2018-01-01T00:00:00Z"})
    void whatComesInTheNightLeavesAtTheFirstMinuteOfTheMorning(Instant at, Instant allowed) {
        assertThat(NIGHT.firstAllowed(at)).isEqualTo(allowed);
        assertThat(NIGHT.isQuiet(at)).isEqualTo(!at.equals(allowed));
    }

    @Test
    void theyMayLieWithinADayOrBeNone() {
        var noon = Instant.parse("2017-03-06T05:00:00Z");

        assertThat(NOON.firstAllowed(noon)).isEqualTo(Instant.parse("2017-03-06T06:30:00Z"));
        assertThat(new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).isQuiet(noon)).isFalse();
    }
}
