package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** On a phone a row of a table becomes a card without a head. */
class NarrowTablesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern UNNAMED = Pattern.compile("<td(?![^>]*(data-label|colspan))[^>]*>");

    @ParameterizedTest
    @CsvSource({"WEB-INF/office/roster.xhtml, 0", "officer/uncollected.xhtml, 2"})
    void what_does_not_speak_for_itself_in_a_card_bears_the_name_of_its_column(String page, int speaking)
            throws IOException {
        assertThat(UNNAMED.matcher(Files.readString(PAGES.resolve(page))).results()).hasSize(speaking);
    }

    @Test
    void the_names_of_columns_are_shown_in_lists_and_in_the_roster() throws IOException {
        assertThat(Files.readString(PAGES.resolve("assets/queue.css")))
                .contains("body.lc :is(.queue, .roster) td[data-label]::before { content: attr(data-label)");
    }
}
