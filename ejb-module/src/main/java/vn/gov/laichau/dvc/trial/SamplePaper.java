package vn.gov.laichau.dvc.trial;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A small blank page that stands for a paper of an applicant. */
final class SamplePaper {

    private static final byte[] PDF = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\nxref\n0 4\n0000000000 65535 f \n"
            + "0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \n"
            + "trailer<</Size 4/Root 1 0 R>>\nstartxref\n163\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);

    private SamplePaper() {
    }

    static InputStream pdf() {
        return new ByteArrayInputStream(PDF);
    }
}
