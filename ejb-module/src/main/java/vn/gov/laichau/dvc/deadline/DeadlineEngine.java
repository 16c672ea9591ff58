package vn.gov.laichau.dvc.deadline;

import java.time.Instant;
import java.util.List;

import vn.gov.laichau.dvc.calendar.WorkingCalendar;

/**
 * Reckons what is promised at the acceptance of a dossier: day 0 is not counted; working days skip what is free; calendar
 * days and months that end on a free day roll to the next working day (Civil Code Art 148.5); hours are office hours from
 * the moment of acceptance. The appointment is the end of the afternoon session, the due instant 24:00 of that day. What
 * happens afterwards is reckoned by {@link DossierClock}.
 */
public final class DeadlineEngine {

    private DeadlineEngine() {
    }

    public static Deadline compute(TimeLimit limit, AppointmentPolicy policy, WorkingCalendar calendar, Instant from) {
        var reckoning = DossierClock.reckon(new ClockRule(limit, policy, OnReturn.RESTART), calendar,
                List.of(new ClockEvent.Accepted(from)));
        return new Deadline(reckoning.current().appointmentAt(), reckoning.current().dueAt(), reckoning.lines());
    }
}
