package vn.gov.laichau.dvc.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What LibreOffice leaves out of the description of its PDF: what an archive needs. */
final class ArchiveMetadata {

    private static final String BEFORE = "<rdf:Description rdf:about=\"\" xmlns:pdfuaid=";

    private ArchiveMetadata() {
    }

    static byte[] complete(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream();
                var schema = ArchiveMetadata.class.getResourceAsStream("/office/schema.xml")) {
            var catalog = document.getDocumentCatalog();
            var said = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            var whole = said.replace("<pdfaid:conformance>B<", "<pdfaid:conformance>A<").replaceFirst(BEFORE,
                    new String(schema.readAllBytes(), StandardCharsets.UTF_8) + BEFORE);
            var metadata = new PDMetadata(document);
            metadata.importXMPMetadata(whole.getBytes(StandardCharsets.UTF_8));
            catalog.setMetadata(metadata);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
