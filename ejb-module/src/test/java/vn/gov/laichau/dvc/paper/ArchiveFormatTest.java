package vn.gov.laichau.dvc.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Official papers are kept for decades: they must be PDF/A-2a and PDF/UA in the eyes of the format's own validator. */
class ArchiveFormatTest {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> files() {
        return Stream.concat(Arrays.stream(PaperKind.values())
                .map(kind -> arguments(kind.name(), PdfWriterTest.printed(kind))),
                PdfWriterTest.sheets().entrySet().stream().map(sheet -> arguments(sheet.getKey(), sheet.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void every_paper_is_an_archive_file(String name, byte[] pdf) throws Exception {
        assertArchiveFile(name, pdf);
    }

    static void assertArchiveFile(String name, byte[] pdf) throws Exception {
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTestAssertions().stream().map(broken -> broken.getRuleId().getClause() + " "
                        + broken.getMessage() + " at " + broken.getLocation().getContext()).distinct().limit(9))
                        .as("%s as %s", name, flavour).isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
        }
    }
}
