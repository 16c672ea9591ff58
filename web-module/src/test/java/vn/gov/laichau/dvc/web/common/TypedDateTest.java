package vn.gov.laichau.dvc.web.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.shared.ChangedMeanwhile;
import vn.gov.laichau.dvc.shared.DomainException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Days and hours that officers type, and days in what they are told. */
class TypedDateTest {

    private static final Locale VIETNAMESE = PageLocale.VIETNAMESE;

    @Test
    void a_day_is_read_as_people_write_it_and_nothing_typed_is_no_day() {
        assertThat(TypedDate.given("5/1/2027")).contains(LocalDate.of(2027, 1, 5));
        assertThat(TypedDate.given(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2027", "12/25/2026"})
    void a_day_that_is_in_no_calendar_is_said_not_to_exist(String typed) {
        assertThat(refusal(() -> TypedDate.given(typed))).startsWith("Không có ngày " + typed);
    }

    @Test
    void what_is_no_day_at_all_is_said_too() {
        assertThat(refusal(() -> TypedDate.given("thứ ba"))).startsWith("“thứ ba” không phải là ngày.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8:30", "8h30", "08h30", "8 giờ 30", "08:30", "8g30", "8H30", "8 giờ 30 phút"})
    void an_hour_is_read_as_people_write_it(String typed) {
        assertThat(TypedTime.given(typed)).contains(LocalTime.of(8, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "8:75", "sáng"})
    void an_hour_that_no_day_has_is_said(String typed) {
        assertThat(refusal(() -> TypedTime.given(typed))).startsWith("“" + typed + "” không phải là giờ.");
        assertThat(TypedTime.given("")).isEmpty();
    }

    @Test
    void a_day_in_a_message_is_written_as_people_write_it() {
        assertThat(Texts.text(VIETNAMESE, "limit.endOf", LocalDate.of(2026, 12, 18))).isEqualTo("hết ngày 18/12/2026");
        assertThat(Texts.text(VIETNAMESE, "limit.endOf", new ChangedMeanwhile("a", Instant.parse(
                "2026-12-18T01:05:00Z")).arguments().get(1))).isEqualTo("hết ngày 08:05 18/12/2026");
    }

    private static String refusal(ThrowingCallable act) {
        var refused = catchThrowableOfType(DomainException.class, act);
        assertThat(refused).isNotNull();
        return Texts.error(VIETNAMESE, refused);
    }
}
