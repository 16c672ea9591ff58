package vn.gov.laichau.dvc.web.common;

import java.util.Optional;

/** An amount as people type it, such as 300.000, in whole đồng. */
public final class TypedMoney {

    private static final int MOST_DIGITS = 12;

    private TypedMoney() {
    }

    public static Optional<Long> parse(String typed) {
        var digits = typed.replaceAll("[\\s.₫đ\u00a0]", "");
        return digits.matches("[0-9]{1," + MOST_DIGITS + "}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }
}
