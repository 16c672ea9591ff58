package vn.gov.laichau.dvc.form;

import java.util.regex.Pattern;

/** Mã số thuế: 10 digits with a check digit, 13 with a branch, or the 12 of a person. */
public final class TaxCode {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{10}(-?(?!000)[0-9]{3})?|0[0-9]{11}");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int MODULUS = 11;
    private static final int PERSONAL = 12;

    private TaxCode() {
    }

    /** A remainder of 0 leaves no check digit: sources disagree on it, so such a code is let through. */
    public static boolean isValid(String code) {
        if (code == null || !SHAPE.matcher(code).matches()) {
            return false;
        }
        if (code.length() == PERSONAL) {
            return true;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(code.charAt(i), 10);
        }
        int rest = sum % MODULUS;
        return rest == 0 || 10 - rest == Character.digit(code.charAt(WEIGHTS.length), 10);
    }
}
