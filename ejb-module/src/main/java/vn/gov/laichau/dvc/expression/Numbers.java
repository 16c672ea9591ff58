package vn.gov.laichau.dvc.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal arithmetic that cannot grow: at most 18 digits before the point and 6 behind; beyond it is no number. */
final class Numbers {

    static final int SCALE = 6;
    private static final int LONGEST = 40;
    private static final BigDecimal BOUND = BigDecimal.TEN.pow(18);

    private Numbers() {
    }

    /** {@code null} when the number is out of bounds. */
    static BigDecimal bounded(BigDecimal number) {
        if (number.precision() - number.scale() > LONGEST || number.abs().compareTo(BOUND) >= 0) {
            return null;
        }
        return number.scale() > SCALE ? number.setScale(SCALE, RoundingMode.HALF_UP) : number;
    }

    /** {@code null} when division is by zero, or the quotient is out of bounds. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0 ? null : bounded(dividend.divide(divisor, SCALE + 4, RoundingMode.HALF_UP));
    }

    /** {@code null} when there is no remainder: of a division by zero. */
    static BigDecimal rest(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0 ? null : bounded(dividend.remainder(divisor));
    }

    /** {@code null} when it is no number, or one out of bounds. */
    static BigDecimal of(Object value) {
        if (value instanceof BigDecimal decimal) {
            return bounded(decimal);
        }
        var text = value == null ? "" : value.toString().strip();
        if (text.isEmpty() || text.length() > LONGEST || !isPlain(text)) {
            return null;
        }
        return bounded(new BigDecimal(text.replace(',', '.')));
    }

    private static boolean isPlain(String text) {
        int points = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            points += letter == '.' || letter == ',' ? 1 : 0;
            digits += letter >= '0' && letter <= '9' ? 1 : 0;
        }
        int sign = text.charAt(0) == '-' ? 1 : 0;
        return points <= 1 && digits > 0 && digits + points + sign == text.length();
    }
}
