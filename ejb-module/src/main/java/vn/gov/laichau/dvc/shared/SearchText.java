package vn.gov.laichau.dvc.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people search it: without marks, in small letters, đ as d. Twin of the function {@code dvc.f_unaccent}. */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SearchText() {
    }

    public static String fold(String text) {
        var small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var bare = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(bare.replace('đ', 'd')).replaceAll(" ").strip();
    }
}
