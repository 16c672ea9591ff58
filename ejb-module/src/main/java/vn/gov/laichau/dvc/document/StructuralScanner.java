package vn.gov.laichau.dvc.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.imageio.IIOException;
import javax.imageio.ImageIO;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;

/**
 * Looks at the structure of a file (Điều 5.4): PDF, JPEG or PNG by content as by name, its mark at the very start,
 * nothing behind its end, no picture beyond 40 million points, no PDF that is locked or holds scripts, programs or other
 * files.
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
    private static final Set<String> OTHER_KINDS = Set.of("pk\u0003\u0004", "pk\u0005\u0006", "%pdf-", "<html",
            "<script", "<!doctype", "<svg", "rar!", "7z\u00bc\u00af", "\u007felf", "this program");
    private static final int IEND = 0x49454E44;
    private static final long MOST_POINTS = 40_000_000L;
    private static final int TAIL = 1024;
    private static final int LONGEST_ZIP_END = 65_557;

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
        try (var channel = FileChannel.open(file)) {
            var content = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (type.equals("image/png") ? endOfPng(content) != content.limit() : !isHarmlessBehind(content)) {
                throw new FileUnsafe(FileUnsafe.Reason.SOMETHING_BEHIND);
            }
        }
    }

    /** The end of the chunk IEND, or -1. */
    private static int endOfPng(ByteBuffer png) {
        long at = 8;
        while (at + 12 <= png.limit()) {
            long next = at + 12 + Integer.toUnsignedLong(png.getInt((int) at));
            if (png.getInt((int) at + 4) == IEND) {
                return (int) next;
            }
            at = next;
        }
        return -1;
    }

    /** Telephones leave data of their own behind the end of a JPEG; nothing there may be another kind of file. */
    private static boolean isHarmlessBehind(ByteBuffer jpeg) {
        int end = endOfJpeg(jpeg);
        if (end < 0) {
            return false;
        }
        var behind = new byte[jpeg.limit() - end];
        jpeg.get(end, behind);
        var words = new String(behind, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return !words.startsWith("mz") && OTHER_KINDS.stream().noneMatch(words::contains);
    }

    /** Walks the segments of a JPEG to the byte behind its end mark; -1: it is none, or has no end. */
    private static int endOfJpeg(ByteBuffer jpeg) {
        int at = 2;
        while (at + 1 < jpeg.limit()) {
            int mark = jpeg.get(at + 1) & 0xFF;
            if ((jpeg.get(at) & 0xFF) != 0xFF || mark == 0 || mark == 0xFF || mark >= 0xD0 && mark <= 0xD7) {
                at++; // coded picture data, filling, restart marks
            } else if (mark == 0xD9) {
                return at + 2;
            } else {
                at += 2 + (at + 3 < jpeg.limit() ? jpeg.getShort(at + 2) & 0xFFFF : jpeg.limit());
            }
        }
        return -1;
    }

    private static void checkPdf(Path file) throws IOException {
        var tail = tail(file);
        if (tail(file, LONGEST_ZIP_END).contains("PK\u0005\u0006")) {
            throw new FileUnsafe(FileUnsafe.Reason.SOMETHING_BEHIND);
        }
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

    /** Looks at every object of the document, also inside others; references lead to objects of the table. */
    private static void checkParts(PDDocument pdf) {
        var document = pdf.getDocument();
        var toSee = new ArrayDeque<COSBase>();
        document.getXrefTable().keySet().stream().map(key -> document.getObjectFromPool(key).getObject())
                .filter(Objects::nonNull).forEach(toSee::push);
        while (!toSee.isEmpty()) {
            var object = toSee.pop();
            if (object instanceof COSDictionary part) {
                if (isHarmful(part)) {
                    throw new FileUnsafe(FileUnsafe.Reason.ACTIVE_CONTENT);
                }
                part.getValues().stream().filter(Objects::nonNull).forEach(toSee::push);
            } else if (object instanceof COSArray list) {
                list.forEach(inner -> {
                    if (inner != null) {
                        toSee.push(inner);
                    }
                });
            }
        }
    }

    private static boolean isHarmful(COSDictionary part) {
        var action = part.getNameAsString(COSName.S);
        var subtype = part.getNameAsString(COSName.SUBTYPE);
        return action != null && HARMFUL_ACTIONS.contains(action)
                || subtype != null && HARMFUL_PARTS.contains(subtype)
                || part.containsKey(COSName.JS) || part.containsKey(COSName.getPDFName("JavaScript"))
                || part.containsKey(COSName.getPDFName("EmbeddedFiles")) || part.containsKey(COSName.getPDFName("XFA"));
    }

    private static String tail(Path file) throws IOException {
        return tail(file, TAIL);
    }

    private static String tail(Path file, int most) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(most, in.length())];
            in.seek(in.length() - bytes.length);
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
