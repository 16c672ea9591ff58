package vn.gov.laichau.dvc.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import vn.gov.laichau.dvc.word.WordDocument;

/**
 * The places of number, day, month and year in a document that is signed before it is numbered. They are reserved before it
 * is frozen, and filled by an update that is appended: not one byte of what was approved changes (NĐ 30/2020 Art 15).
 */
final class IssuePlaces {

    /** What a template leaves empty: so many spaces that do not break. */
    static final String NUMBER = "\u00a0".repeat(7);
    static final String DAY = "\u00a0".repeat(4);
    static final String MONTH = "\u00a0".repeat(4);
    static final String YEAR = "\u00a0".repeat(9);

    /** The same in a Word document, which may have other blanks in its lines: each has a length of its own. */
    static final String WORD_NUMBER = mark(7);
    static final String WORD_DAY = mark(3);
    static final String WORD_MONTH = mark(4);
    static final String WORD_YEAR = mark(5);

    private static final List<String> MARKS = List.of(WORD_NUMBER, WORD_DAY, WORD_MONTH, WORD_YEAR);
    private static final int LEAST = 4;
    private static final int PLACES = 4;
    private static final int NUMBERS = 4;
    private static final COSName KEY = COSName.getPDFName("DVC_Places");

    private IssuePlaces() {
    }

    private static String mark(int length) {
        return String.valueOf(WordDocument.PLACE).repeat(length);
    }

    /** An empty layer over the first page, tagged as the text that will stand in it. */
    static byte[] reserve(byte[] pdf) {
        return reserve(pdf, IssuePlaces::places);
    }

    /** The same for what was a Word document; fails with {@link PlacesNotInFront}. */
    static byte[] reserveMarked(byte[] pdf) {
        return reserve(pdf, IssuePlaces::markedPlaces);
    }

    private static byte[] reserve(byte[] pdf, PlaceFinding finding) {
        try (var document = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
            var page = document.getPage(0);
            var layer = new PDFormXObject(document);
            layer.setBBox(page.getMediaBox());
            layer.setResources(new PDResources());
            layer.getCOSObject().setItem(KEY, finding.places(document));
            int mark = tag(document, page);
            try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                content.beginMarkedContent(COSName.P, mark);
                content.drawForm(layer);
                content.endMarkedContent();
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same bytes, and behind them an update that writes number and date into their places. */
    static byte[] fill(byte[] frozen, String number, LocalDate day) {
        try (var document = Loader.loadPDF(frozen); var out = new ByteArrayOutputStream()) {
            var layer = layer(document.getPage(0));
            var places = layer.getCOSObject().getCOSArray(KEY);
            var upright = font(document, "Regular");
            var slanted = font(document, "Italic");
            layer.setResources(new PDResources());
            try (var content = new PDFormContentStream(layer)) {
                write(content, places, 0, number, isSlanted(places, 0) ? slanted : upright);
                write(content, places, 1, "%02d".formatted(day.getDayOfMonth()), isSlanted(places, 1) ? slanted : upright);
                write(content, places, 2, "%02d".formatted(day.getMonthValue()), isSlanted(places, 2) ? slanted : upright);
                write(content, places, 3, String.valueOf(day.getYear()), isSlanted(places, 3) ? slanted : upright);
            }
            upright.subset();
            slanted.subset();
            layer.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@code issued} holds {@code approved} byte for byte at its beginning. */
    static boolean isPrefix(byte[] approved, byte[] issued) {
        return approved.length <= issued.length
                && Arrays.equals(approved, 0, approved.length, issued, 0, approved.length);
    }

    /** The number stands before its sign, the date in the middle of its places; what is too wide is written smaller. */
    private static void write(PDFormContentStream content, COSArray places, int place, String text, PDFont font)
            throws IOException {
        float room = number(places, place * NUMBERS + 2);
        float letters = font.getStringWidth(text) / 1000;
        float size = Math.min(number(places, place * NUMBERS + 3), room / letters);
        float left = room - letters * size;
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(number(places, place * NUMBERS) + (place == 0 ? left : left / 2),
                number(places, place * NUMBERS + 1));
        content.showText(text);
        content.endText();
    }

    /** As the place says; where it says nothing the date is slanted and the number is not. */
    private static boolean isSlanted(COSArray places, int place) {
        int index = PLACES * NUMBERS + place;
        return index < places.size() ? number(places, index) > 0 : place > 0;
    }

    private static float number(COSArray places, int index) {
        return ((COSNumber) places.getObject(index)).floatValue();
    }

    private static PDType0Font font(PDDocument document, String style) throws IOException {
        try (var in = IssuePlaces.class.getResourceAsStream("/fonts/Tinos-" + style + ".ttf")) {
            return PDType0Font.load(document, in, true);
        }
    }

    private static PDFormXObject layer(PDPage page) throws IOException {
        for (var name : page.getResources().getXObjectNames()) {
            if (page.getResources().getXObject(name) instanceof PDFormXObject form
                    && form.getCOSObject().containsKey(KEY)) {
                return form;
            }
        }
        throw new IllegalArgumentException("no places were reserved");
    }

    /** How the places of a document are found. */
    private interface PlaceFinding {

        COSArray places(PDDocument document) throws IOException;
    }

    /** For each place where it begins, its width and the size of its letters. */
    private static COSArray places(PDDocument document) throws IOException {
        var found = Finder.onFirstPage(document, " \u00a0").stream().filter(run -> run.length >= LEAST).toList();
        if (found.size() < PLACES) {
            throw new IllegalArgumentException("%d places instead of %d".formatted(found.size(), PLACES));
        }
        return array(found.subList(0, PLACES));
    }

    /** Behind these for each whether its letters are slanted. */
    private static COSArray markedPlaces(PDDocument document) throws IOException {
        var found = Finder.onFirstPage(document, String.valueOf(WordDocument.PLACE));
        var places = MARKS.stream().map(mark -> found.stream().filter(run -> run.length == mark.length()).toList()).toList();
        if (places.stream().anyMatch(of -> of.size() != 1)) {
            throw new PlacesNotInFront();
        }
        var runs = places.stream().map(of -> of.get(0)).toList();
        var array = array(runs);
        runs.forEach(run -> array.add(new COSFloat(run.begin.getFont().getName().contains("Italic") ? 1 : 0)));
        return array;
    }

    private static COSArray array(List<Run> runs) {
        var array = new COSArray();
        for (var run : runs) {
            var from = run.begin.getTextMatrix();
            for (float value : new float[] {from.getTranslateX(), from.getTranslateY(),
                run.last.getTextMatrix().getTranslateX() + run.last.getWidth() - from.getTranslateX(),
                run.begin.getFontSizeInPt()}) {
                array.add(new COSFloat(value));
            }
        }
        return array;
    }

    /** A paragraph at the beginning of the document; the number of its mark on the first page. */
    private static int tag(PDDocument document, PDPage page) {
        var root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        var marks = marks(root.getCOSDictionary(COSName.PARENT_TREE), page.getStructParents());
        var whole = first(root.getDictionaryObject(COSName.K));
        var paragraph = new COSDictionary();
        paragraph.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        paragraph.setItem(COSName.S, COSName.P);
        paragraph.setItem(COSName.P, whole);
        paragraph.setItem(COSName.PG, page.getCOSObject());
        paragraph.setItem(COSName.K, COSInteger.get(marks.size()));
        var kids = whole.getDictionaryObject(COSName.K);
        var more = kids instanceof COSArray array ? array : new COSArray(List.of(kids));
        more.add(0, paragraph);
        whole.setItem(COSName.K, more);
        marks.add(paragraph);
        return marks.size() - 1;
    }

    private static COSDictionary first(COSBase kids) {
        return (COSDictionary) (kids instanceof COSArray array ? array.getObject(0) : kids);
    }

    private static COSArray marks(COSDictionary tree, int key) {
        var numbers = tree.getCOSArray(COSName.NUMS);
        if (numbers != null) {
            for (int i = 0; i + 1 < numbers.size(); i += 2) {
                if (numbers.getInt(i) == key) {
                    return (COSArray) numbers.getObject(i + 1);
                }
            }
        }
        var kids = tree.getCOSArray(COSName.KIDS);
        if (kids != null) {
            for (int i = 0; i < kids.size(); i++) {
                var found = marks((COSDictionary) kids.getObject(i), key);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Blanks one behind the other in a line. */
    private static final class Run {

        private final TextPosition begin;
        private TextPosition last;
        private int length;

        private Run(TextPosition begin) {
            this.begin = begin;
        }
    }

    /** Finds runs of certain blanks. */
    private static final class Finder extends PDFTextStripper {

        private final String blanks;
        private final List<Run> found = new ArrayList<>();
        private Run run;

        private Finder(String blanks) {
            this.blanks = blanks;
        }

        private static List<Run> onFirstPage(PDDocument document, String blanks) throws IOException {
            var finder = new Finder(blanks);
            finder.setEndPage(1);
            finder.getText(document);
            return finder.found;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            var letters = text.getUnicode();
            if (letters == null || letters.isEmpty() || !letters.chars().allMatch(letter -> blanks.indexOf(letter) >= 0)) {
                run = null;
                return;
            }
            if (run == null
                    || text.getTextMatrix().getTranslateY() != run.begin.getTextMatrix().getTranslateY()) {
                run = new Run(text);
                found.add(run);
            }
            run.last = text;
            run.length += letters.length();
        }
    }
}
