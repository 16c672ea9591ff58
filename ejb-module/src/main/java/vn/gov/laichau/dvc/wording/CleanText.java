package vn.gov.laichau.dvc.wording;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text without what could deceive a reader, a mail header or a telephone: control, invisible and half characters. */
final class CleanText {

    private static final Pattern NEW_LINE = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\u000B\\f]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F\\u2007]+");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n([ \\t]*\\n)+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private CleanText() {
    }

    /** Several lines; never two empty ones after each other. */
    static String lines(String text) {
        var known = INVISIBLE.matcher(NEW_LINE.matcher(text).replaceAll("\n")).replaceAll("");
        return BLANK_LINES.matcher(Normalizer.normalize(known, Normalizer.Form.NFC)).replaceAll("\n\n").strip();
    }

    /** One line. */
    static String line(String text) {
        return BLANKS.matcher(lines(text)).replaceAll(" ").strip();
    }

    /** As telephones without Vietnamese letters show it; capitals stay. */
    static String withoutMarks(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).replace('đ', 'd').replace('Đ', 'D').replace('“', '"')
                .replace('”', '"').replace('‘', '\'').replace('’', '\'').replace('–', '-').replace('—', '-')
                .replace("…", "...").replace("₫", "d").replace('•', '-').replace('×', 'x');
    }

    static String limited(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
