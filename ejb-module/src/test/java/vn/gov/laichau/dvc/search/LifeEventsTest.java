package vn.gov.laichau.dvc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class LifeEventsTest {

    @Test
    void words_of_life_mean_words_of_the_law_with_or_without_marks() {
        assertThat(meanings("sinh con")).contains("sinh con", "dang ki khai sinh");
        assertThat(meanings("Tôi muốn MỞ QUÁN")).contains("dang ki thanh lap ho kinh doanh");
    }

    @Test
    void a_word_inside_another_word_means_nothing_else() {
        assertThat(meanings("chung cuoi")).doesNotContain("dang ki khai tu");
        assertThat(meanings("chetac")).containsExactly("chetac");
    }

    @Test
    void a_saying_is_recognised_with_other_words_between_in_another_order_and_with_a_wrong_letter() {
        assertThat(meanings("bố tôi vừa mất")).contains("dang ki khai tu");
        assertThat(meanings("tên con bị sai")).contains("thay doi cai chinh bo sung thong tin ho tich");
        assertThat(meanings("quagn cao")).contains("to chuc thi cong bien quang cao bien thong tin co dong");
    }

    @Test
    void the_longest_of_what_was_said_counts() {
        assertThat(meanings("mất giấy khai sinh")).contains("dang ki lai khai sinh").doesNotContain("dang ki khai sinh");
    }

    @Test
    void some_words_are_read_as_others_and_the_rest_of_the_text_stays() {
        assertThat(meanings("làm mất thẻ công chứng viên")).contains("cap lai the cong chung vien");
        assertThat(meanings("mở tiệm thuốc thú y")).contains("cap giay chung nhan du dieu kien buon ban thuoc thu y");
    }

    @Test
    void the_more_of_the_text_a_saying_covers_the_surer_it_is_meant() {
        assertThat(weight("sinh con", "dang ki khai sinh")).isGreaterThan(weight("sinh con dat dai nha cua",
                "dang ki khai sinh"));
    }

    private static List<String> meanings(String text) {
        return LifeEvents.meanings(text).stream().map(Meaning::words).toList();
    }

    private static double weight(String text, String meaning) {
        return LifeEvents.meanings(text).stream().filter(one -> one.words().equals(meaning)).findFirst().orElseThrow()
                .weight();
    }
}
