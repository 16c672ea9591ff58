package vn.gov.laichau.dvc.calendar;

import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.shared.Role;

/** Adds the days off of the province that are not known yet. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class CalendarImport {

    @Inject
    Calendars calendars;

    public int load() {
        CalendarFile file = DataFile.read("/data/calendar.json", CalendarFile.class);
        var known = calendars.ever().stream().filter(day -> day.getAgency() == null)
                .map(CalendarDay::getDay).collect(Collectors.toSet());
        var missing = file.days().stream().filter(day -> !known.contains(day.getDay())).toList();
        missing.forEach(calendars::add);
        return missing.size();
    }
}
