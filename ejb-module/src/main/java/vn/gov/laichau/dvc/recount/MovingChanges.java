package vn.gov.laichau.dvc.recount;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import vn.gov.laichau.dvc.calendar.CalendarYearMissing;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.deadline.ClockMark;
import vn.gov.laichau.dvc.dossier.Dossier;

/**
 * Which of the changes of a calendar move the appointment of one dossier: those without which it would be another
 * (domain.md §4.5). What was changed besides is no ground for it.
 */
final class MovingChanges {

    /** With these a stretch begins that goes by the calendar of its moment. */
    private static final Set<ClockMark.Kind> PROMISES = EnumSet.of(ClockMark.Kind.ACCEPTED, ClockMark.Kind.RETURNED,
            ClockMark.Kind.RECALENDARED);

    private MovingChanges() {
    }

    /** The edition by which the dossier is promised now. */
    static int promisedBy(Dossier dossier) {
        return dossier.getClock().stream().filter(mark -> PROMISES.contains(mark.kind()))
                .reduce((earlier, later) -> later).map(ClockMark::edition).orElse(0);
    }

    /** In their order; {@code same}: by this calendar it would be promised as it is proposed. */
    static List<Integer> of(WorkingCalendar calendar, int promisedBy, Predicate<WorkingCalendar> same) {
        var changes = calendar.changesSince(promisedBy);
        var moving = new ArrayDeque<Integer>();
        var left = calendar;
        for (int i = changes.size() - 1; i >= 0; i--) {
            var without = left.without(changes.get(i));
            if (isSame(without, same)) {
                left = without;
            } else {
                moving.addFirst(changes.get(i));
            }
        }
        return List.copyOf(moving);
    }

    /** A change that brought a whole year moves what is promised in it. */
    private static boolean isSame(WorkingCalendar without, Predicate<WorkingCalendar> same) {
        try {
            return same.test(without);
        } catch (CalendarYearMissing e) {
            return false;
        }
    }
}
