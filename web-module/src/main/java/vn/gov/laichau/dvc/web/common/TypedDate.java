package vn.gov.laichau.dvc.web.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as people type them: day, month, year with any sign between, or year-month-day. */
public final class TypedDate {

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[\\s./-]+([0-9]{1,2})[\\s./-]+([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private TypedDate() {
    }

    /** Empty where nothing was typed; what is no day is said. */
    public static Optional<LocalDate> given(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(parse(typed).orElseThrow(() -> new NoSuchDay(
                DAY_FIRST.matcher(typed.strip()).matches() ? "day" : "shape", typed)));
    }

    /** Empty also for what is no day. */
    public static Optional<LocalDate> parse(String typed) {
        var day = DAY_FIRST.matcher(typed.strip());
        if (day.matches()) {
            return of(day.group(3), day.group(2), day.group(1));
        }
        var year = YEAR_FIRST.matcher(typed.strip());
        return year.matches() ? of(year.group(1), year.group(2), year.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
