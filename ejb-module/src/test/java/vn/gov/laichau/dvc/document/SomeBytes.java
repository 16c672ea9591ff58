package vn.gov.laichau.dvc.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files made for the moment, good and bad. */
final class SomeBytes {

    static final String JAVASCRIPT = "<< /S /JavaScript /JS (app.alert(1)) >>";
    static final String PLAIN_PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>";

    private SomeBytes() {
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] pdf() {
        return pdf("", PLAIN_PAGE);
    }

    /** A PDF of one page with these entries in its catalog; further objects are numbered from 4. */
    static byte[] pdf(String catalog, String page, String... more) {
        var out = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        var first = new String[] {"<< /Type /Catalog /Pages 2 0 R " + catalog + " >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page};
        int count = first.length + more.length;
        for (int i = 0; i < count; i++) {
            table.append("%010d 00000 n \n".formatted(out.length()));
            out.append(i + 1).append(" 0 obj\n").append(i < first.length ? first[i] : more[i - first.length])
                    .append("\nendobj\n");
        }
        int start = out.length();
        return text(out + "xref\n0 " + (count + 1) + "\n" + table + "trailer\n<< /Size " + (count + 1)
                + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
    }

    /** {@code password} may be empty: then it opens for everybody, but is encrypted all the same. */
    static byte[] lockedPdf(String password) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] picture(String format, int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(String entry, int bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[bytes]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
