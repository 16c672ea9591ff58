package vn.gov.laichau.dvc.form;

import java.util.regex.Pattern;

/** Số định danh cá nhân (12 digits: province, century and sex, year, serial) or the old card's 9 digits. */
public final class IdentityNumber {

    private static final Pattern SHAPE = Pattern.compile("0[0-9]{2}[0-9][0-9]{8}|[0-9]{9}");

    private IdentityNumber() {
    }

    public static boolean isValid(String number) {
        return number != null && SHAPE.matcher(number).matches();
    }
}
