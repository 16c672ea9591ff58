package vn.gov.laichau.dvc.handling;

import java.io.Serializable;
import java.time.Instant;

/** What minutes say: when it was, where, who was there, what was found. */
public record MinutesText(Instant heldAt, String place, String people, String content) implements Serializable {

    static final int LONGEST_PLACE = 300;
    static final int LONGEST_PEOPLE = 1000;
    static final int LONGEST_CONTENT = 10_000;

    void requireWhole(Instant now) {
        if (heldAt == null || heldAt.isAfter(now) || isBlank(place) || isBlank(people) || isBlank(content)) {
            throw new MinutesIncomplete();
        }
        if (place.length() > LONGEST_PLACE || people.length() > LONGEST_PEOPLE || content.length() > LONGEST_CONTENT) {
            throw new MinutesTooLong(LONGEST_PLACE, LONGEST_PEOPLE, LONGEST_CONTENT);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
