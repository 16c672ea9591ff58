package vn.gov.laichau.dvc.routing;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.CalendarYearMissing;
import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.deadline.AppointmentPolicy;
import vn.gov.laichau.dvc.deadline.DeadlineEngine;
import vn.gov.laichau.dvc.deadline.TimeLimit;
import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.organization.Unit;

/** Until when a step has time: its office hours from now on, and never longer than the whole dossier (Điều 9.1). */
@ApplicationScoped
public class StepClock {

    @Inject
    Calendars calendars;

    /** By the office hours of the unit's agency. {@code latest} may be {@code null}: no limit for the whole is known yet. */
    public Instant due(Unit unit, int hours, Instant from, Instant latest) {
        if (latest != null && !latest.isAfter(from)) {
            return latest;
        }
        try {
            var end = after(unit, hours, from);
            return latest == null || end.isBefore(latest) ? end : latest;
        } catch (CalendarYearMissing e) {
            if (latest == null) {
                throw e;
            }
            return latest;
        }
    }

    /** Whether so many hours would go beyond the latest instant, so that this counts instead. */
    public boolean isCut(Unit unit, int hours, Instant from, Instant latest) {
        try {
            return latest != null && after(unit, hours, from).isAfter(latest);
        } catch (CalendarYearMissing e) {
            return true;
        }
    }

    /** The end of so many office hours of the unit's agency. */
    public Instant after(Unit unit, int hours, Instant from) {
        return hours < 1 ? from : DeadlineEngine.compute(new TimeLimit(hours, TimeUnit.HOUR), AppointmentPolicy.SAME_HOUR,
                calendars.of(unit), from).dueAt();
    }
}
