package vn.gov.laichau.dvc.deadline;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a dossier keeps of one event of its legal clock (Điều 9.1), so that its due date can be reckoned again at any time.
 *
 * @param cause why it was stopped: {@code supplement} or {@code payment}; {@code null} for all other kinds
 * @param number of the request that stopped it
 * @param day the new last day, of an extension
 * @param edition of the calendar that held then: a later one does not move what was promised
 */
public record ClockMark(Kind kind, Instant at, String cause, String number, LocalDate day, int edition)
        implements Serializable {

    public static final String SUPPLEMENT = "supplement";
    public static final String PAYMENT = "payment";

    /** What happened. */
    public enum Kind {
        ACCEPTED,
        STOPPED,
        RETURNED,
        EXTENDED,
        /** The calendar had changed, and it was decided that this dossier follows it. */
        RECALENDARED,
        DONE
    }

    public static ClockMark accepted(Instant at) {
        return new ClockMark(Kind.ACCEPTED, at, null, null, null, 0);
    }

    public static ClockMark stopped(Instant at, String cause, int number) {
        return new ClockMark(Kind.STOPPED, at, cause, String.valueOf(number), null, 0);
    }

    public static ClockMark returned(Instant at) {
        return new ClockMark(Kind.RETURNED, at, null, null, null, 0);
    }

    public static ClockMark extended(Instant at, LocalDate day) {
        return new ClockMark(Kind.EXTENDED, at, null, null, day, 0);
    }

    public static ClockMark recalendared(Instant at) {
        return new ClockMark(Kind.RECALENDARED, at, null, null, null, 0);
    }

    public static ClockMark done(Instant at) {
        return new ClockMark(Kind.DONE, at, null, null, null, 0);
    }

    /** The same, under the edition of a calendar. */
    public ClockMark under(int calendar) {
        return new ClockMark(kind, at, cause, number, day, calendar);
    }

    ClockEvent event() {
        return switch (kind) {
            case ACCEPTED -> new ClockEvent.Accepted(at);
            case STOPPED -> new ClockEvent.Stopped(at, cause, number);
            case RETURNED -> new ClockEvent.Returned(at);
            case EXTENDED -> new ClockEvent.Extended(at, day);
            case RECALENDARED -> new ClockEvent.Recalendared(at);
            case DONE -> new ClockEvent.Issued(at);
        };
    }
}
