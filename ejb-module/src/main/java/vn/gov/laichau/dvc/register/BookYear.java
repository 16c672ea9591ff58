package vn.gov.laichau.dvc.register;

import java.time.Duration;
import java.time.Instant;

import vn.gov.laichau.dvc.shared.OfficeClock;

/**
 * When the year of a book is over (TT 01/2018 Art 10). What is begun before midnight of 31 December still writes into the
 * old book, so this is a little later than the calendar: longer than any act takes.
 */
final class BookYear {

    static final Duration UNDER_WAY = Duration.ofMinutes(10);

    /** As long people may close the books of the year themselves; then the system does. */
    static final Duration BY_HAND = Duration.ofDays(10);

    private BookYear() {
    }

    static int of(Instant at) {
        return at.atZone(OfficeClock.ZONE).getYear();
    }

    static boolean isOver(int year, Instant now) {
        return year < of(now.minus(UNDER_WAY));
    }

    /** The books of the years before this one are closed by the system. */
    static int leftToPeople(Instant now) {
        return of(now.minus(BY_HAND));
    }
}
