package vn.gov.laichau.dvc.wording;

import java.io.Serializable;

/**
 * How long a text is as SMS: 160 letters of the telephone alphabet in one segment, 153 in each of several; with a letter
 * outside of it, as most Vietnamese ones are, 70 and 67 (GSM 03.38). {@code wide}: it has such a letter.
 */
public record SmsLength(boolean wide, int letters, int segments) implements Serializable {

    /** Longer ones are not sent; the gateway takes no more. */
    public static final int MOST = 4;

    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String DOUBLE = "^{}\\[~]|€\f";
    private static final int ONE = 160;
    private static final int OF_SEVERAL = 153;
    private static final int ONE_WIDE = 70;
    private static final int OF_SEVERAL_WIDE = 67;

    static SmsLength of(String text) {
        boolean wide = text.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0 && DOUBLE.indexOf(letter) < 0);
        int letters = wide ? text.length()
                : text.length() + (int) text.chars().filter(letter -> DOUBLE.indexOf(letter) >= 0).count();
        int one = wide ? ONE_WIDE : ONE;
        int several = wide ? OF_SEVERAL_WIDE : OF_SEVERAL;
        return new SmsLength(wide, letters, letters == 0 ? 0 : letters <= one ? 1 : (letters + several - 1) / several);
    }

    /** The text, shortened at its end until it fits. */
    static String fitted(String text) {
        var fitted = text;
        while (of(fitted).segments() > MOST) {
            var length = of(fitted);
            int over = length.letters() - MOST * (length.wide() ? OF_SEVERAL_WIDE : OF_SEVERAL);
            fitted = fitted.substring(0, Math.max(0, fitted.length() - Math.max(over, 1) - "...".length())).strip() + "...";
        }
        return fitted;
    }
}
