package vn.gov.laichau.dvc.form;

import java.util.regex.Pattern;

/** A telephone number of Vietnam, mobile or landline; blanks, dots and +84 are taken. */
public final class PhoneNumber {

    private static final Pattern SHAPE = Pattern.compile("(0|\\+?84)([35789][0-9]{8}|2[0-9]{9})");

    private PhoneNumber() {
    }

    public static boolean isValid(String number) {
        return number != null && SHAPE.matcher(number.replaceAll("[\\s.\\-()]", "")).matches();
    }
}
