package vn.gov.laichau.dvc.tariff;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount as people type it, such as 300000, 300.000 or 300 000 đồng: points or blanks only between thousands. */
public final class TypedMoney {

    private static final int MOST_DIGITS = 12;
    private static final Pattern CURRENCY = Pattern.compile("(?iu)[\\s\u00a0]*(?:₫|đ|đồng|vnđ|vnd)$");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9][0-9]{0,2}([. \u00a0\u202f])[0-9]{3}(?:\\1[0-9]{3})*");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+");

    private TypedMoney() {
    }

    /** In whole đồng; empty for what is no amount, and for one that nobody owes. */
    public static Optional<Long> parse(String typed) {
        return digits(typed).filter(digits -> digits.matches("[0-9]{1," + MOST_DIGITS + "}")).map(Long::parseLong);
    }

    /** As above; 0 where nothing was typed. */
    public static long given(String typed) {
        return typed.isBlank() ? 0 : parse(typed).orElseThrow(() -> new NoAmount(typed));
    }

    /** The digits of an amount, however large. */
    public static Optional<String> digits(String typed) {
        return whole(CURRENCY.matcher(Normalizer.normalize(typed.strip(), Normalizer.Form.NFC)).replaceFirst(""));
    }

    /** The digits of a whole number whose thousands may be set apart; empty where a group is not whole. */
    public static Optional<String> whole(String typed) {
        var text = typed.strip();
        return PLAIN.matcher(text).matches() ? Optional.of(text)
                : GROUPED.matcher(text).matches() ? Optional.of(text.replaceAll("[. \u00a0\u202f]", "")) : Optional.empty();
    }
}
