package vn.gov.laichau.dvc.dossier;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two texts beside each other, the words that changed marked (Điều 7). */
class WordDifferenceTest {

    @Test
    void only_the_words_that_changed_are_marked_on_each_side() {
        var before = "Bản Hon 1, xã Bản Hon";
        var after = "Bản Hon 2, xã Bản Hon, huyện Tam Đường";

        assertThat(marked(WordDifference.before(before, after))).isEqualTo("Bản Hon [1, ]xã Bản [Hon]");
        assertThat(marked(WordDifference.after(before, after))).isEqualTo("Bản Hon [2, ]xã Bản [Hon, huyện Tam Đường]");
    }

    @Test
    void equal_texts_have_nothing_marked_and_an_empty_one_has_nothing_at_all() {
        assertThat(marked(WordDifference.before("giữ nguyên", "giữ nguyên"))).isEqualTo("giữ nguyên");
        assertThat(marked(WordDifference.before("", "mới"))).isEmpty();
        assertThat(marked(WordDifference.before(null, "mới"))).isEmpty();
        assertThat(marked(WordDifference.after("", "mới"))).isEqualTo("[mới]");
    }

    @Test
    void a_text_that_is_very_long_is_marked_as_a_whole() {
        var longText = IntStream.range(0, 5000).mapToObj(String::valueOf).collect(Collectors.joining(" "));

        assertThat(WordDifference.after("a", longText)).singleElement().satisfies(run -> assertThat(run.changed()).isTrue());
    }

    private static String marked(List<WordDifference.Run> runs) {
        return runs.stream().map(run -> run.changed() ? "[" + run.text() + "]" : run.text()).collect(Collectors.joining());
    }
}
