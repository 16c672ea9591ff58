package vn.gov.laichau.dvc.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.imageio.IIOException;
import javax.imageio.ImageIO;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;

/**
 * Looks at the structure of a file (Điều 5.4): PDF, JPEG or PNG by content as by name, its mark at the very start, nothing
 * behind its end, no picture beyond 40 million points, no PDF that is locked or holds scripts, programs or other files.
 */
@ApplicationScoped
public class StructuralScanner implements FileScanner {

    private static final Map<String, String> TYPES = Map.of("pdf", "application/pdf", "jpg", "image/jpeg", "jpeg",
            "image/jpeg", "png", "image/png");
    private static final Map<String, byte[]> MARKS = Map.of("application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'},
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    private static final Set<String> HARMFUL_ACTIONS = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm",
            "RichMediaExecute", "GoToE");
    private static final Set<String> HARMFUL_PARTS = Set.of("RichMedia", "Screen", "FileAttachment", "3D", "Movie");
    private static final long MOST_POINTS = 40_000_000L;
    private static final int TAIL = 1024;

    private final Tika tika = new Tika();

    @Override
    public String scan(Path file, String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var expected = TYPES.get(extension);
        try {
            if (expected == null || !expected.equals(tika.detect(file)) || !startsWith(file, MARKS.get(expected))) {
                throw new FileTypeNotAllowed();
            }
            if (expected.equals("application/pdf")) {
                checkPdf(file);
            } else {
                checkImage(file, expected);
            }
            return expected;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWith(Path file, byte[] mark) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var start = new byte[mark.length];
            return in.read(start) == mark.length && Arrays.equals(start, mark);
        }
    }

    private static void checkImage(Path file, String type) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new FileUnsafe(FileUnsafe.Reason.DAMAGED);
            }
            var reader = readers.next();
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                throw new FileUnsafe(FileUnsafe.Reason.TOO_MANY_POINTS);
            }
            reader.dispose();
        } catch (IIOException e) {
            throw new FileUnsafe(FileUnsafe.Reason.DAMAGED);
        }
        var tail = tail(file);
        boolean foreign = type.equals("image/png") ? !tail.endsWith("IEND\u00aeB`\u0082")
                : tail.contains("PK\u0003\u0004") || tail.contains("PK\u0005\u0006");
        if (foreign) {
            throw new FileUnsafe(FileUnsafe.Reason.SOMETHING_BEHIND);
        }
    }

    private static void checkPdf(Path file) throws IOException {
        var tail = tail(file);
        if (!tail.contains("%%EOF")) {
            throw new FileUnsafe(FileUnsafe.Reason.DAMAGED);
        }
        if (tail.substring(tail.lastIndexOf("%%EOF") + 5).strip().length() > 0) {
            throw new FileUnsafe(FileUnsafe.Reason.SOMETHING_BEHIND);
        }
        try (var source = new RandomAccessReadBufferedFile(file.toFile()); var pdf = Loader.loadPDF(source)) {
            if (pdf.isEncrypted()) {
                throw new FileUnsafe(FileUnsafe.Reason.LOCKED);
            }
            if (pdf.getNumberOfPages() == 0) {
                throw new FileUnsafe(FileUnsafe.Reason.DAMAGED);
            }
            checkParts(pdf);
        } catch (InvalidPasswordException e) {
            throw new FileUnsafe(FileUnsafe.Reason.LOCKED);
        } catch (IOException e) {
            throw new FileUnsafe(FileUnsafe.Reason.DAMAGED);
        }
    }

    private static void checkParts(PDDocument pdf) {
        var document = pdf.getDocument();
        for (var key : document.getXrefTable().keySet()) {
            var object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSDictionary part && isHarmful(part)) {
                throw new FileUnsafe(FileUnsafe.Reason.ACTIVE_CONTENT);
            }
        }
    }

    private static boolean isHarmful(COSDictionary part) {
        var action = part.getNameAsString(COSName.S);
        var subtype = part.getNameAsString(COSName.SUBTYPE);
        return action != null && HARMFUL_ACTIONS.contains(action)
                || subtype != null && HARMFUL_PARTS.contains(subtype)
                || part.containsKey(COSName.JS) || part.containsKey(COSName.getPDFName("JavaScript"))
                || part.containsKey(COSName.getPDFName("EmbeddedFiles")) || part.containsKey(COSName.getPDFName("XFA"))
                || nested(part, COSName.A) || nested(part, COSName.OPEN_ACTION) || nested(part, COSName.AA);
    }

    private static boolean nested(COSDictionary part, COSName name) {
        return part.getDictionaryObject(name) instanceof COSDictionary inner && inner != part
                && HARMFUL_ACTIONS.contains(String.valueOf(inner.getNameAsString(COSName.S)));
    }

    private static String tail(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - bytes.length);
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
