package vn.gov.laichau.dvc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are taken, and files that are not (Điều 5.4). */
class StructuralScannerTest {

    @TempDir
    Path folder;

    private final StructuralScanner scanner = new StructuralScanner();

    @Test
    void a_real_pdf_and_real_pictures_are_taken_by_their_content() throws IOException {
        assertThat(scan("don.pdf", pdf(document -> { }))).isEqualTo("application/pdf");
        assertThat(scan("anh.JPG", picture("jpg"))).isEqualTo("image/jpeg");
        assertThat(scan("anh.png", picture("png"))).isEqualTo("image/png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"virus.exe", "anh.svg", "trang.html", "macro.docm", "khong-duoi", "tep.pdf.exe"})
    void other_kinds_are_refused_by_name(String name) throws IOException {
        var content = pdf(document -> { });
        assertThatThrownBy(() -> scan(name, content)).isInstanceOf(FileTypeNotAllowed.class);
    }

    @Test
    void a_name_does_not_make_a_kind() throws IOException {
        var program = "MZ\u0090\0\u0003\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> scan("don.pdf", program)).isInstanceOf(FileTypeNotAllowed.class);
        assertThatThrownBy(() -> scan("anh.png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FileTypeNotAllowed.class);
        var picture = picture("png");
        assertThatThrownBy(() -> scan("anh.pdf", picture)).isInstanceOf(FileTypeNotAllowed.class);
    }

    @Test
    void a_pdf_with_a_script_or_a_program_is_refused() throws IOException {
        var script = pdf(document -> document.getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.alert(1)")));
        assertThatThrownBy(() -> scan("don.pdf", script)).isInstanceOf(FileUnsafe.class)
                .hasMessageContaining("ACTIVE_CONTENT");
        var program = pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
        assertThatThrownBy(() -> scan("don.pdf", program)).isInstanceOf(FileUnsafe.class);
        var form = pdf(document -> {
            var fields = new COSDictionary();
            fields.setItem(COSName.getPDFName("XFA"), new COSDictionary());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, fields);
            document.getDocument().getTrailer().setItem(COSName.getPDFName("Extra"), fields);
        });
        assertThatThrownBy(() -> scan("don.pdf", form)).isInstanceOf(FileUnsafe.class);
    }

    @Test
    void a_locked_or_broken_pdf_is_refused() throws IOException {
        var locked = pdf(document -> document.protect(new StandardProtectionPolicy("chu", "mo",
                new AccessPermission())));
        assertThatThrownBy(() -> scan("don.pdf", locked)).hasMessageContaining("LOCKED");
        assertThatThrownBy(() -> scan("don.pdf", "%PDF-1.7 hỏng".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("DAMAGED");
    }

    @Test
    void something_behind_the_end_is_refused() throws IOException {
        var pdf = concat(pdf(document -> { }), "PK\u0003\u0004thêm".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> scan("don.pdf", pdf)).hasMessageContaining("SOMETHING_BEHIND");
        var png = concat(picture("png"), "<script>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> scan("anh.png", png)).hasMessageContaining("SOMETHING_BEHIND");
        var jpg = concat(picture("jpg"), "PK\u0003\u0004zip".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> scan("anh.jpg", jpg)).hasMessageContaining("SOMETHING_BEHIND");
    }

    private String scan(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("file"), content);
        return scanner.scan(file, name);
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Change change) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            change.to(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] picture(String format) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var all = new byte[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
