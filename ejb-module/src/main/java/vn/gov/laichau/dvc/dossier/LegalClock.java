package vn.gov.laichau.dvc.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.deadline.ClockMark;
import vn.gov.laichau.dvc.deadline.ClockRule;
import vn.gov.laichau.dvc.deadline.Deadline;
import vn.gov.laichau.dvc.deadline.DeadlineLine;
import vn.gov.laichau.dvc.deadline.DossierClock;
import vn.gov.laichau.dvc.deadline.Reckoning;
import vn.gov.laichau.dvc.shared.OfficeClock;

/**
 * The legal clock of a dossier (Điều 9.1): what happened to it, and what was promised by that. All that happens is one more
 * mark, and the appointment follows from all marks together. Once its work is done it is not reckoned again.
 */
@Embeddable
class LegalClock {

    /** A closing time that is earlier or later by less is on the door of the office. */
    private static final Duration PART_OF_A_DAY = Duration.ofHours(2);

    @Column(name = "appointment_at")
    private Instant appointmentAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Convert(converter = DeadlineLinesConverter.class)
    @Column(name = "deadline_lines")
    private List<DeadlineLine> deadlineLines;

    /** What happened to it; null until the dossier is accepted. */
    @Convert(converter = ClockMarksConverter.class)
    @Column(name = "clock")
    private List<ClockMark> marks;

    /** When it would have been late by what was promised first. */
    @Column(name = "first_due_at")
    private Instant firstDueAt;

    /** When it stopped for good; a correction does not change it. */
    @Column(name = "done_at")
    private Instant doneAt;

    /** The limit of a correction or of a new examination, set by the leader; the legal clock does not run again. */
    @Column(name = "own_due_at")
    private Instant ownDueAt;

    void accept(Instant at, ClockRule rule, WorkingCalendar calendar) {
        mark(ClockMark.accepted(at), rule, calendar);
        firstDueAt = dueAt;
    }

    /** One more thing has happened, unless it is done. */
    void mark(ClockMark mark, ClockRule rule, WorkingCalendar calendar) {
        if (doneAt != null) {
            return;
        }
        marks = with(mark.under(calendar.edition()));
        var reckoning = reckon(rule, calendar);
        appointmentAt = reckoning.due().map(Deadline::appointmentAt).orElse(null);
        dueAt = reckoning.due().map(Deadline::dueAt).orElse(null);
        deadlineLines = reckoning.lines();
    }

    private List<ClockMark> with(ClockMark mark) {
        var all = new ArrayList<>(getMarks());
        all.add(mark);
        return all;
    }

    Reckoning reckon(ClockRule rule, WorkingCalendar calendar) {
        return DossierClock.reckonMarks(rule, calendar, getMarks());
    }

    /** What would be promised by a calendar that has changed since; empty where that is the same, or nothing is promised. */
    Optional<Reckoning> recount(ClockRule rule, WorkingCalendar calendar, Instant now) {
        if (doneAt != null || dueAt == null) {
            return Optional.empty();
        }
        var reckoning = DossierClock.reckonMarks(rule, calendar,
                with(ClockMark.recalendared(now).under(calendar.edition())));
        return reckoning.due().filter(this::isOther).map(other -> reckoning);
    }

    /** Late at another time; or the part of the day for which it was promised is not the one that is worked. */
    private boolean isOther(Deadline deadline) {
        return !deadline.dueAt().equals(dueAt)
                || Duration.between(deadline.appointmentAt(), appointmentAt).abs().compareTo(PART_OF_A_DAY) >= 0;
    }

    void requireRecountable(ClockRule rule, WorkingCalendar calendar, Instant now) {
        requireRunning();
        if (recount(rule, calendar, now).isEmpty()) {
            throw new NothingToRecount();
        }
    }

    /** What was promised before the apology put it off; empty where there was none. */
    Optional<Instant> appointmentBeforeApology(ClockRule rule, WorkingCalendar calendar) {
        var before = getMarks().stream().takeWhile(mark -> mark.kind() != ClockMark.Kind.EXTENDED).toList();
        return before.size() == getMarks().size() ? Optional.empty()
                : DossierClock.reckonMarks(rule, calendar, before).due().map(Deadline::appointmentAt);
    }

    /** Put off once at most, a working day before the appointment at the latest, and to a later working day (Art 19.9). */
    void requireExtendable(LocalDate day, WorkingCalendar calendar, Instant now) {
        requireRunning();
        if (extendedAt().isPresent()) {
            throw new ExtendedAlready();
        }
        var last = OfficeClock.day(appointmentAt);
        var latest = calendar.previousWorkingDay(last);
        if (OfficeClock.day(now).isAfter(latest)) {
            throw new ApologyTooLate(latest);
        }
        if (day == null) {
            throw new NewDayMissing();
        }
        if (!day.isAfter(last) || !calendar.isWorkingDay(day)) {
            throw new NewDayNotLater(last);
        }
    }

    /** When it was put off; empty where it was not. */
    Optional<Instant> extendedAt() {
        return getMarks().stream().filter(mark -> mark.kind() == ClockMark.Kind.EXTENDED).map(ClockMark::at).findFirst();
    }

    /** There is something promised that may still be put off. */
    boolean isExtendable(WorkingCalendar calendar, Instant now) {
        return doneAt == null && appointmentAt != null && extendedAt().isEmpty()
                && !OfficeClock.day(now).isAfter(calendar.previousWorkingDay(OfficeClock.day(appointmentAt)));
    }

    private void requireRunning() {
        if (doneAt != null) {
            throw new ClockDone();
        }
    }

    /** It has done its work: the appointment stays as it was promised. */
    void stopForGood(Instant at) {
        if (doneAt == null && marks != null) {
            marks = with(ClockMark.done(at));
            doneAt = at;
        }
    }

    void limitBy(LocalDate lastDay) {
        ownDueAt = lastDay.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    void endOwnLimit() {
        ownDueAt = null;
    }

    Instant getLimitAt() {
        return ownDueAt == null ? dueAt : ownDueAt;
    }

    List<ClockMark> getMarks() {
        return marks == null ? List.of() : List.copyOf(marks);
    }

    List<DeadlineLine> getDeadlineLines() {
        return deadlineLines == null ? List.of() : List.copyOf(deadlineLines);
    }

    Instant getAppointmentAt() {
        return appointmentAt;
    }

    Instant getDueAt() {
        return dueAt;
    }

    Instant getFirstDueAt() {
        return firstDueAt;
    }

    Instant getDoneAt() {
        return doneAt;
    }

    Instant getOwnDueAt() {
        return ownDueAt;
    }
}
