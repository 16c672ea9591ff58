package vn.gov.laichau.dvc.expression;

import java.text.Normalizer;
import java.util.Set;

/** Reads an expression letter by letter before any parser sees it; lets through only what questions about answers need. */
final class SourceCheck {

    static final int LONGEST = 500;
    static final int DEEPEST = 12;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 200;
    private static final int DIGITS = 15;
    private static final int FRACTION_DIGITS = 6;
    private static final String SIGNS = "()+-*/%<>=!&|?:,. \t\r\n";
    private static final String NOT_IN_TEXTS = "\\`${}";

    /** Words of the full language that mean something there and nothing here. */
    private static final Set<String> KEYWORDS = Set.of("new", "var", "let", "const", "function", "if", "else", "for",
            "foreach", "while", "do", "return", "break", "continue", "try", "catch", "throw", "finally", "switch", "case",
            "default", "instanceof", "in", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod", "null", "NaN", "size",
            "import", "lambda", "this", "class");

    private final String source;
    private int at;
    private int depth;

    private SourceCheck(String source) {
        this.source = source;
    }

    /** The source in its composed form, when nothing in it is foreign. */
    static String clean(String source) {
        if (source == null || source.isBlank()) {
            throw new ExpressionRefused("blank", "");
        }
        if (source.length() > LONGEST) {
            throw new ExpressionRefused("tooLong", LONGEST);
        }
        var composed = Normalizer.normalize(source, Normalizer.Form.NFC).strip();
        new SourceCheck(composed).read();
        return composed;
    }

    private void read() {
        while (at < source.length()) {
            char letter = source.charAt(at);
            if (letter == '\'' || letter == '"') {
                text(letter);
            } else if (isDigit(letter)) {
                number();
            } else if (isLetter(letter)) {
                word();
            } else {
                sign(letter);
            }
        }
    }

    private void text(char quote) {
        int start = ++at;
        while (at < source.length() && source.charAt(at) != quote) {
            char letter = source.charAt(at);
            if (NOT_IN_TEXTS.indexOf(letter) >= 0 || letter != ' ' && !isPrintable(letter)) {
                throw refuseLetter(letter);
            }
            at++;
        }
        if (at == source.length()) {
            throw new ExpressionRefused("textNotClosed", start);
        }
        if (at - start > LONGEST_TEXT) {
            throw new ExpressionRefused("textTooLong", LONGEST_TEXT);
        }
        at++;
    }

    private void number() {
        int start = at;
        int whole = digits();
        int fraction = 0;
        if (next(0) == '.' && isDigit(next(1))) {
            at++;
            fraction = digits();
        }
        var number = source.substring(start, Math.min(source.length(), at + 1));
        if (whole + fraction > DIGITS || fraction > FRACTION_DIGITS) {
            throw new ExpressionRefused("numberTooLarge", DIGITS);
        }
        if (next(0) == '.') {
            throw new ExpressionRefused(next(1) == '.' ? "range" : "number", number);
        }
        if (isLetter(next(0)) || whole > 1 && source.charAt(start) == '0') {
            throw new ExpressionRefused("number", number);
        }
    }

    private int digits() {
        int start = at;
        while (isDigit(next(0))) {
            at++;
        }
        return at - start;
    }

    private void word() {
        int start = at;
        while (isLetter(next(0)) || isDigit(next(0))) {
            at++;
        }
        var word = source.substring(start, at);
        if (word.length() > LONGEST_NAME) {
            throw new ExpressionRefused("nameTooLong", LONGEST_NAME);
        }
        if (KEYWORDS.contains(word)) {
            throw new ExpressionRefused("keyword", word);
        }
    }

    private void sign(char letter) {
        if (SIGNS.indexOf(letter) < 0) {
            throw letter == '~' ? new ExpressionRefused("regex", "~") : refuseLetter(letter);
        }
        char following = next(1);
        switch (letter) {
            case '(' -> deeper();
            case ')' -> depth--;
            case '.' -> throw new ExpressionRefused(following == '.' ? "range" : isCall() ? "methodCall" : "property",
                    at + 1);
            case '=' -> equals(following);
            case '-', '+' -> {
                if (following == letter) {
                    throw new ExpressionRefused("assignment", at + 1);
                }
                if (letter == '-' && following == '>') {
                    throw new ExpressionRefused("lambda", "->");
                }
            }
            case '/' -> {
                if (following == '/' || following == '*') {
                    throw new ExpressionRefused("comment", at + 1);
                }
            }
            case '?' -> refuseWhen(following == ':' || following == '?' || following == '.', "?" + following);
            case '*' -> refuseWhen(following == '*', "**");
            case '<', '>' -> {
                refuseWhen(following == letter, "" + letter + following);
                at += following == '=' ? 1 : 0;
            }
            case '!' -> at += following == '=' ? 1 : 0;
            case '&', '|' -> {
                refuseWhen(following != letter, String.valueOf(letter));
                at++;
            }
            default -> {
                // commas, colons, blanks and the other signs stand for themselves
            }
        }
        at++;
    }

    private void equals(char following) {
        if (following == '~' || following == '>') {
            throw new ExpressionRefused(following == '~' ? "regex" : "lambda", "=" + following);
        }
        if (following != '=') {
            throw new ExpressionRefused("assignment", at + 1);
        }
        at++;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new ExpressionRefused("tooDeep", DEEPEST);
        }
    }

    private boolean isCall() {
        int end = at + 1;
        while (end < source.length() && (isLetter(source.charAt(end)) || isDigit(source.charAt(end)))) {
            end++;
        }
        return end < source.length() && source.charAt(end) == '(';
    }

    private static void refuseWhen(boolean wrong, String sign) {
        if (wrong) {
            throw new ExpressionRefused("forbidden", sign);
        }
    }

    private ExpressionRefused refuseLetter(char letter) {
        return new ExpressionRefused("badCharacter", isPrintable(letter) ? String.valueOf(letter)
                : "U+%04X (%d)".formatted((int) letter, at + 1));
    }

    private char next(int ahead) {
        return at + ahead < source.length() ? source.charAt(at + ahead) : ' ';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter == '_';
    }

    /** No control, no invisible or turning sign, no half of a pair. */
    private static boolean isPrintable(char letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }
}
