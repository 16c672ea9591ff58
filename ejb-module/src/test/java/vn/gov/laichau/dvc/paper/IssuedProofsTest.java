package vn.gov.laichau.dvc.paper;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a file is that somebody holds against the result (Điều 8). */
class IssuedProofsTest {

    private static final List<String> ISSUED = List.of("first", "corrected");
    private static final List<String> APPROVED = List.of("draft-1", "draft-2");

    @Test
    void the_last_issued_document_is_the_one_that_counts() {
        assertThat(IssuedProofs.match("corrected", ISSUED, APPROVED)).isEqualTo(FileMatch.ISSUED);
    }

    @Test
    void what_was_corrected_since_is_told_apart() {
        assertThat(IssuedProofs.match("first", ISSUED, APPROVED)).isEqualTo(FileMatch.REPLACED);
    }

    @Test
    void what_was_only_approved_is_not_the_issued_document() {
        assertThat(IssuedProofs.match("draft-1", ISSUED, APPROVED)).isEqualTo(FileMatch.APPROVED);
    }

    @Test
    void everything_else_is_neither() {
        assertThat(IssuedProofs.match("x", ISSUED, APPROVED)).isEqualTo(FileMatch.OTHER);
        assertThat(IssuedProofs.match("x", List.of(), List.of())).isEqualTo(FileMatch.OTHER);
    }
}
