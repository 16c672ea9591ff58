package vn.gov.laichau.dvc.register;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When the year of a book is over (TT 01/2018 Art 10), by the time of the province. */
class BookYearTest {

    @Test
    void an_act_a_tenth_of_a_second_before_midnight_belongs_to_the_old_year() {
        assertThat(BookYear.of(Instant.parse("2017-12-31T16:59:59.900Z"))).isEqualTo(2017);
        assertThat(BookYear.of(Instant.parse("2017-12-31T17:00:00Z"))).isEqualTo(2018);
    }

    @Test
    void what_was_begun_before_midnight_still_finds_its_book_open() {
        assertThat(BookYear.isOver(2017, Instant.parse("2017-12-31T17:00:00Z"))).isFalse();
        assertThat(BookYear.isOver(2017, Instant.parse("2017-12-31T17:09:59Z"))).isFalse();
        assertThat(BookYear.isOver(2017, Instant.parse("2017-12-31T17:10:00Z"))).isTrue();
        assertThat(BookYear.isOver(2018, Instant.parse("2017-12-31T17:10:00Z"))).isFalse();
    }

    @Test
    void people_have_ten_days_and_then_the_system_closes_what_they_left_open() {
        assertThat(BookYear.leftToPeople(Instant.parse("2018-01-10T16:59:59Z"))).isEqualTo(2017);
        assertThat(BookYear.leftToPeople(Instant.parse("2018-01-10T17:00:00Z"))).isEqualTo(2018);
    }

    @Test
    void a_book_is_found_again_by_its_address() {
        var book = new BookKey(UUID.randomUUID(), RegisterKind.OUTGOING, 2017, 2);

        assertThat(BookKey.parse(book.toString())).contains(book);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.2.3.4", "00000000-0000-0000-0000-000000000000.DOSSIERS.2017",
        "00000000-0000-0000-0000-000000000000.NONE.2017.1"})
    void a_mangled_address_is_no_book(String address) {
        assertThat(BookKey.parse(address)).isEmpty();
    }
}
