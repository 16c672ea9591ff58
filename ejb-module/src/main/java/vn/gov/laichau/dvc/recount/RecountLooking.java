package vn.gov.laichau.dvc.recount;

import java.time.Clock;
import java.time.Duration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

/** Compares running dossiers with a calendar that has changed, some in each transaction, and proposes where it matters. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class RecountLooking {

    private static final int BATCH = 200;

    @Inject
    Recounts recounts;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** Until then a node may still promise by the calendar that was (a minute, and what an act takes). */
    @Inject
    @ConfigProperty(name = "dvc.recount.wait", defaultValue = "PT2M")
    Duration wait;

    /** True as long as there are more. */
    public boolean look() {
        var comparing = recounts.comparing(clock.instant().minus(wait));
        if (comparing.isEmpty() || !calendars.knows(comparing.get().edition())) {
            return false;
        }
        var changed = comparing.get();
        var running = recounts.running(changed.agency(), changed.comparedTo(), BATCH);
        running.forEach(dossier -> compare(dossier, calendars.of(dossier.getAgency())));
        if (running.size() < BATCH) {
            recounts.comparedAll(changed, clock.instant());
        } else {
            recounts.compared(changed.edition(), running.get(BATCH - 1).getId());
        }
        return true;
    }

    private void compare(Dossier dossier, WorkingCalendar calendar) {
        var now = clock.instant();
        var proposed = dossier.recount(calendar, now);
        var open = recounts.open(dossier);
        boolean same = open.isPresent() && proposed.isPresent() && open.get().isStanding()
                && open.get().proposes(proposed.get().current());
        if (same) {
            return;
        }
        open.ifPresent(former -> recounts.lapse(former, new Stamp(Role.SYSTEM, now)));
        proposed.ifPresent(reckoning -> recounts.add(new Recount(dossier, calendar.edition(), reckoning.current(),
                reckoning.lines(), now)));
    }
}
