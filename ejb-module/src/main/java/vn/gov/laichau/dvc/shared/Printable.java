package vn.gov.laichau.dvc.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What the embedded fonts of the papers can print. Officers' words that go on a paper are refused with what they can't
 * ({@link #require}); in anybody else's words it is left out or replaced ({@link #text}), for a paper must not stop there.
 */
public final class Printable {

    private static final int ASCII = 0x7f;
    private static final String REPLACEMENT = "□";
    private static final BitSet LETTERS = Stream.of("Regular", "Bold", "Italic", "BoldItalic").map(Printable::letters)
            .reduce((one, other) -> {
                one.and(other);
                return one;
            }).orElseThrow();

    private Printable() {
    }

    /** In composed letters; wide ones as plain ones, pictures left out, and a box for what no font has. */
    public static String text(String words) {
        if (words.chars().allMatch(c -> c <= ASCII)) {
            return words;
        }
        var printed = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().forEach(letter -> printed.append(has(letter)
                ? Character.toString(letter) : plain(letter)));
        return printed.toString();
    }

    /** Refuses words with letters or pictures that can't be printed, and names them. */
    public static void require(String words) {
        if (words == null) {
            return;
        }
        var lost = missing(words);
        if (!lost.isEmpty()) {
            throw new NotPrintable(lost);
        }
    }

    static List<String> missing(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().filter(letter -> !has(letter)
                && !isUnseen(letter) && (plain(letter).isEmpty() || plain(letter).equals(REPLACEMENT)))
                .mapToObj(Character::toString).distinct().toList();
    }

    private static String plain(int letter) {
        if (isUnseen(letter)) {
            return "";
        }
        var plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
        return plain.codePoints().allMatch(Printable::has) ? plain : isPicture(letter) ? "" : REPLACEMENT;
    }

    private static boolean has(int letter) {
        return LETTERS.get(letter) && !isUnseen(letter) || Character.isISOControl(letter);
    }

    /** Joins, marks and directs others, and has no shape of its own. */
    private static boolean isUnseen(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT || type == Character.SURROGATE || letter >= 0xfe00 && letter <= 0xfe0f;
    }

    private static boolean isPicture(int letter) {
        int type = Character.getType(letter);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || letter >= 0x1f000 && letter <= 0x1ffff;
    }

    private static BitSet letters(String style) {
        try (var in = Printable.class.getResourceAsStream("/fonts/Tinos-" + style + ".ttf");
                var font = new TTFParser(true).parse(new RandomAccessReadBuffer(in))) {
            var glyphs = font.getUnicodeCmapLookup();
            var letters = new BitSet();
            for (int letter = ' '; letter <= Character.MAX_CODE_POINT; letter++) {
                letters.set(letter, glyphs.getGlyphId(letter) != 0);
            }
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
