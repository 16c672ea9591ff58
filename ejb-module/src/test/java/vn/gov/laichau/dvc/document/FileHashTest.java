package vn.gov.laichau.dvc.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A file that is only compared is read once and no further than allowed. */
class FileHashTest {

    @Test
    void it_is_the_sha_256_of_all_bytes() throws IOException {
        assertThat(FileHash.of(content("abc"), 3))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_larger_file_is_refused() {
        assertThatThrownBy(() -> FileHash.of(content("abcd"), 3)).isInstanceOf(FileTooLarge.class);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> FileHash.of(content(""), 3)).isInstanceOf(FileEmpty.class);
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
