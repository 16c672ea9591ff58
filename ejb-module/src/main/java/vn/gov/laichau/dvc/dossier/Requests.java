package vn.gov.laichau.dvc.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.gov.laichau.dvc.calendar.CalendarYearMissing;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** The requests to complete a dossier, in order (Điều 7; NĐ 61 Art 19.4). */
record Requests(List<Supplement> supplements) {

    /** Working days after acceptance in which papers may be asked for without a ground (NĐ 61 Art 19.4). */
    private static final int DAYS_TO_ASK = 3;

    Optional<Supplement> open() {
        return supplements.stream().filter(Supplement::isOpen).findFirst();
    }

    Optional<Supplement> lastAnswered() {
        return supplements.isEmpty() ? Optional.empty()
                : Optional.of(supplements.get(supplements.size() - 1)).filter(asked -> !asked.isOpen());
    }

    /** Asked after acceptance, answered, and not confirmed by the desk yet. */
    Supplement toConfirm() {
        return supplements.stream().filter(Supplement::isInProcess).filter(asked -> !asked.isOpen()
                && asked.getConfirmedAt() == null).findFirst().orElseThrow(NothingToConfirm::new);
    }

    /** The desk asks once; a second time needs a ground. */
    void requireAskableAtDesk(List<SupplementItem> items, boolean grounded) {
        requireItems(items);
        if (!grounded && !supplements.isEmpty()) {
            throw new AskedOnceAlready();
        }
    }

    /** Early enough and for the first time, or on a ground. */
    void requireAskableInProcess(List<SupplementItem> items, boolean grounded, Instant accepted, WorkingCalendar calendar,
            Instant now) {
        requireItems(items);
        if (!grounded && supplements.stream().anyMatch(Supplement::isInProcess)) {
            throw new AskedOnceAlready();
        }
        var latest = calendar.plusWorkingDays(OfficeClock.day(accepted), DAYS_TO_ASK);
        if (!grounded && OfficeClock.day(now).isAfter(latest)) {
            throw new SupplementTooLate(latest);
        }
    }

    /** It is late, or not for the first time. */
    boolean isGroundNeeded(Instant accepted, WorkingCalendar calendar, Instant now) {
        try {
            return supplements.stream().anyMatch(Supplement::isInProcess)
                    || OfficeClock.day(now).isAfter(calendar.plusWorkingDays(OfficeClock.day(accepted), DAYS_TO_ASK));
        } catch (CalendarYearMissing e) {
            return true; // whoever asks is told that the calendar of that year is missing
        }
    }

    private static void requireItems(List<SupplementItem> items) {
        if (items.isEmpty()) {
            throw new NothingAsked();
        }
    }

    /** What another version of the procedure asks besides comes into the request that is open. */
    void askBesides(VersionEffect effect) {
        open().ifPresent(asked -> {
            effect.askedAnswers().stream().filter(field -> !asked.asksForAnswer(field))
                    .forEach(field -> asked.add(new SupplementItem(field, false, SupplementReason.MISSING, null)));
            effect.askedPapers().stream().filter(slot -> !asked.asksForPaper(slot))
                    .forEach(slot -> asked.add(new SupplementItem(slot, true, SupplementReason.MISSING, null)));
        });
    }
}
