package vn.gov.laichau.dvc.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.catalog.RequiredDocument;

/** Papers that stand for each other, and papers that are needed anyway (Điều 7, 10.1). */
class PaperNeedsTest {

    private static final List<RequiredDocument> PAPERS = List.of(paper("don", true, ""), paper("sinh", true, "chung"),
            paper("lamChung", false, "chung"), paper("uyQuyen", false, ""));

    @Test
    void one_of_several_is_enough_and_all_of_them_are_named_when_none_is_there() {
        assertThat(PaperNeeds.missing(PAPERS, Set.of()::contains)).containsExactly("don", "sinh / lamChung");
        assertThat(PaperNeeds.missing(PAPERS, Set.of("don", "lamChung")::contains)).isEmpty();
    }

    @Test
    void the_desk_judges_what_is_there_and_what_has_to_be() {
        assertThat(PaperNeeds.unchecked(PAPERS, Set.of("don", "lamChung")::contains, Set.of("don")::contains))
                .containsExactly("lamChung");
        assertThat(PaperNeeds.unchecked(PAPERS, Set.of("don")::contains, Set.of("don")::contains))
                .containsExactly("sinh / lamChung");
        assertThat(PaperNeeds.unchecked(PAPERS, Set.of("don", "sinh")::contains, Set.of("don", "sinh")::contains))
                .isEmpty();
    }

    private static RequiredDocument paper(String key, boolean required, String oneOf) {
        return new RequiredDocument(key, key, "", required, 1, 0, null, oneOf, "", "", "", "", "");
    }
}
