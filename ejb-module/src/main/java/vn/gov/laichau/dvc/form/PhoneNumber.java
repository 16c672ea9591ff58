package vn.gov.laichau.dvc.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number of Vietnam, mobile or landline; blanks, dots and +84 are taken. */
public final class PhoneNumber {

    private static final Pattern SHAPE = Pattern.compile("(0|\\+?84)([35789][0-9]{8}|2[0-9]{9})");

    private static final Pattern MOBILE = Pattern.compile("(?:0|\\+?84)([35789][0-9]{8})");

    private PhoneNumber() {
    }

    public static boolean isValid(String number) {
        return number != null && SHAPE.matcher(number.replaceAll("[\\s.\\-()]", "")).matches();
    }

    /** A mobile number in the international form, as {@code +84912345678}; empty for everything else. */
    public static Optional<String> mobile(String number) {
        var found = MOBILE.matcher(number == null ? "" : number.replaceAll("[\\s.\\-()]", ""));
        return found.matches() ? Optional.of("+84" + found.group(1)) : Optional.empty();
    }
}
