package vn.gov.laichau.dvc.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.calendar.DayKind;
import vn.gov.laichau.dvc.calendar.DayOff;
import vn.gov.laichau.dvc.calendar.YearUnsettled;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarNoticesTest {

    private static final Instant FIRST = Instant.parse("2026-10-01T01:05:00Z");
    private static final Instant LAST_MINUTE = Instant.parse("2026-10-31T16:59:00Z");

    @Test
    void an_officer_is_told_of_a_year_once_in_a_month_of_the_province() {
        assertThat(CalendarNotices.key(2027, LAST_MINUTE, "stttt")).isEqualTo(CalendarNotices.key(2027, FIRST, "stttt"));
        assertThat(CalendarNotices.key(2027, LAST_MINUTE.plusSeconds(60), "stttt"))
                .isNotEqualTo(CalendarNotices.key(2027, FIRST, "stttt"));
    }

    @Test
    void another_officer_and_another_year_are_told_by_themselves() {
        assertThat(CalendarNotices.key(2027, FIRST, "stttt")).isNotEqualTo(CalendarNotices.key(2027, FIRST, "khac"))
                .isNotEqualTo(CalendarNotices.key(2028, FIRST, "stttt"));
    }

    @Test
    void each_assumed_day_stands_in_a_line_with_its_ground() {
        var news = new YearUnsettled(2027, List.of(off(5, "Tết Âm lịch"), off(6, "Tết Âm lịch")), FIRST);

        assertThat(CalendarNotices.days(news)).isEqualTo("- 05/02/2027: Tết Âm lịch\n- 06/02/2027: Tết Âm lịch");
        assertThat(CalendarNotices.days(new YearUnsettled(2027, List.of(), FIRST))).isEmpty();
    }

    private static DayOff off(int day, String ground) {
        return new DayOff(LocalDate.of(2027, 2, day), DayKind.HOLIDAY, ground);
    }
}
