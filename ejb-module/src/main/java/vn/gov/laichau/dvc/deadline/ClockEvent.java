package vn.gov.laichau.dvc.deadline;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** Something that starts, stops or moves the legal clock of a dossier, in the order in which it happened. */
public sealed interface ClockEvent extends Serializable {

    Instant at();

    /** Received complete: the clock starts (NĐ 61 Art 17; NĐ 309/2026 Art 8.3). */
    record Accepted(Instant at) implements ClockEvent {
    }

    /** It stands still; {@code cause} is the key of a sentence, {@code number} that of the request, such as "2". */
    record Stopped(Instant at, String cause, String number) implements ClockEvent {
    }

    /** What was waited for is there, as the desk confirms it: the clock goes on, or starts anew. */
    record Returned(Instant at) implements ClockEvent {
    }

    /** A new appointment after an apology, once at most (NĐ 61 Art 19.9). */
    record Extended(Instant at, LocalDate day) implements ClockEvent {
    }

    /** The calendar has changed, and it was decided that the dossier follows it (domain.md §4.5). */
    record Recalendared(Instant at) implements ClockEvent {
    }

    /** A confirmed outage of the system (§12.1a no. 8); {@code at} is its beginning. */
    record Outage(Instant at, Instant until) implements ClockEvent {
    }

    /** The result is issued: the clock has done its work. */
    record Issued(Instant at) implements ClockEvent {
    }
}
