package vn.gov.laichau.dvc.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LifeEventsTest {

    @Test
    void words_of_life_mean_words_of_the_law_with_or_without_marks() {
        assertThat(LifeEvents.meanings("sinh con")).contains("sinh con", "dang ky khai sinh");
        assertThat(LifeEvents.meanings("Tôi muốn MỞ QUÁN")).contains("dang ky thanh lap ho kinh doanh");
    }

    @Test
    void a_word_inside_another_word_means_nothing_else() {
        assertThat(LifeEvents.meanings("chung cuoi")).doesNotContain("dang ky khai tu");
        assertThat(LifeEvents.meanings("chetac")).containsExactly("chetac");
    }
}
