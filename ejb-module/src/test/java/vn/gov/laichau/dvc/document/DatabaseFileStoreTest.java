package vn.gov.laichau.dvc.document;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is refused before the scanner and the database are asked, and how files are named. */
class DatabaseFileStoreTest {

    private final DatabaseFileStore store = new DatabaseFileStore();

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> store.store("a.pdf", new ByteArrayInputStream(new byte[0]), 100))
                .isInstanceOf(FileEmpty.class);
    }

    @Test
    void aFileIsRefusedAsSoonAsItIsTooLarge() {
        assertThatThrownBy(() -> store.store("a.pdf", new ByteArrayInputStream(new byte[101]), 100))
                .isInstanceOf(FileTooLarge.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            đơn.pdf,                     đơn.pdf
            ../../etc/passwd,            passwd
            'C:\\Ảnh\\cccd mặt trước.jpg', cccd mặt trước.jpg
            'a\r\nSet-Cookie: x.pdf',    a Set-Cookie  x.pdf
            'a"<b>|c?.pdf',              a b c .pdf
            ' . ',                       .
            """)
    void aNameLosesItsFoldersAndWhatCouldBreakAHeader(String name, String clean) {
        assertThat(DatabaseFileStore.cleanName(name)).isEqualTo(clean);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void aFileWithoutANameGetsOne(String name) {
        assertThat(DatabaseFileStore.cleanName(name)).isEqualTo("tep");
    }

    @Test
    void namesAreComposedAndKeepTheirEndingWhenTheyAreLong() {
        assertThat(DatabaseFileStore.cleanName(Normalizer.normalize("đề nghị.pdf", Normalizer.Form.NFD)))
                .isEqualTo("đề nghị.pdf");
        assertThat(DatabaseFileStore.cleanName("x".repeat(300) + ".pdf")).hasSize(200).endsWith("x.pdf");
    }
}
