package vn.gov.laichau.dvc.web.common;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of the day as people type it: 8:30, 8h30, 8 giờ 30, 08:30, 8h. */
public final class TypedTime {

    private static final Pattern HOUR = Pattern.compile(
            "(?iu)([0-9]{1,2})(?:\\s*(?::|h|giờ|g)\\s*([0-9]{1,2})?(?:\\s*(?:phút|p))?)?");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TypedTime() {
    }

    /** Hour and minute, also of a time that no day has; empty for what is no time at all. */
    static Optional<String> canonical(String typed) {
        var hour = HOUR.matcher(typed.strip());
        return hour.matches() ? Optional.of("%02d:%02d".formatted(Integer.parseInt(hour.group(1)), hour.group(2) == null ? 0
                : Integer.parseInt(hour.group(2)))) : Optional.empty();
    }

    /** Empty where nothing was typed; what no day has is said. */
    public static Optional<LocalTime> given(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(canonical(typed).filter(TypedTime::isOfADay).map(LocalTime::parse)
                .orElseThrow(() -> new NoSuchTime(typed)));
    }

    private static boolean isOfADay(String time) {
        return Integer.parseInt(time.substring(0, 2)) < HOURS && Integer.parseInt(time.substring(3)) < MINUTES;
    }
}
