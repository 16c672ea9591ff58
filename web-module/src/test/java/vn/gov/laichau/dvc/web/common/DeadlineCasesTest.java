package vn.gov.laichau.dvc.web.common;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.gov.laichau.dvc.calendar.CalendarFile;
import vn.gov.laichau.dvc.calendar.DayOff;
import vn.gov.laichau.dvc.deadline.Deadline;
import vn.gov.laichau.dvc.deadline.DossierClock;
import vn.gov.laichau.dvc.shared.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

/** The hand-made table of due dates (Điều 9.1), each with its legal ground, and its answer as the dossier's page says it. */
class DeadlineCasesTest {

    private static final List<DayOff> LOADED = loaded();

    static List<DeadlineCase> cases() {
        return DeadlineCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_is_late_when_the_table_says_and_the_page_tells_why_in_these_words(DeadlineCase one) {
        var reckoning = DossierClock.reckon(one.rule(), one.calendar(LOADED), one.events());

        assertThat(reckoning.due().map(Deadline::dueAt).orElse(null)).isEqualTo(one.due());
        assertThat(reckoning.lines()).isEqualTo(one.lines());
        assertThat(reckoning.lines().stream().map(show(PageLocale.VIETNAMESE)::why).toList()).isEqualTo(one.words());
        System.out.printf("CASE %s | %s | %s%n", one.name(), one.ground(), String.join("; ", one.words()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void english_has_a_whole_sentence_for_each_line(DeadlineCase one) {
        assertThat(one.lines().stream().map(show(Locale.ENGLISH)::why)).hasSameSizeAs(one.words())
                .noneMatch(sentence -> sentence.startsWith("why.") || sentence.contains("{"))
                .doesNotContainAnyElementsOf(one.words());
    }

    @Test
    void there_are_at_least_sixty_each_with_its_ground_and_no_two_alike() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60).extracting(DeadlineCase::ground).noneMatch(String::isBlank);
        assertThat(cases().stream().map(one -> Objects.hash(one.rule().toString(), one.events(), one.days(), one.own(),
                one.hours())).distinct())
                .hasSameSizeAs(cases());
    }

    private static Show show(Locale language) {
        var show = new Show();
        show.locale = new PageLocale() {
            @Override
            public Locale getLocale() {
                return language;
            }
        };
        return show;
    }

    private static List<DayOff> loaded() {
        CalendarFile file = DataFile.read("/data/calendar.json", CalendarFile.class);
        return file.spans.stream().flatMap(span -> span.from
                .datesUntil((span.to == null ? span.from : span.to).plusDays(1))
                .map(day -> new DayOff(day, span.kind, span.ground))).toList();
    }
}
