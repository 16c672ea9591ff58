package vn.gov.laichau.dvc.dossier;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.shared.OfficeClock;

/**
 * By when an applicant answers a request to complete (Điều 7; the number of days is not in the regulation: the version of
 * the procedure says it, else the configuration). A day that is free moves to the next working day.
 */
@ApplicationScoped
public class SupplementTerm {

    @Inject
    Calendars calendars;

    @Inject
    @ConfigProperty(name = "dvc.supplement.days")
    int usualDays;

    public LocalDate of(Dossier dossier, Instant asked) {
        return last(dossier, LocalDate.ofInstant(asked, OfficeClock.ZONE));
    }

    private LocalDate last(Dossier dossier, LocalDate day) {
        int days = dossier.getProcedure().getSupplementDays() > 0 ? dossier.getProcedure().getSupplementDays() : usualDays;
        var calendar = calendars.of(dossier.getAgency());
        var last = day.plusDays(days);
        return calendar.isWorkingDay(last) ? last : calendar.nextWorkingDay(last);
    }
}
