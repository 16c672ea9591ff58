package vn.gov.laichau.dvc.duty;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.inbox.InboxOpened;
import vn.gov.laichau.dvc.organization.Units;

/** Records who looked into the inbox of a desk first in each session, in the transaction of the look (Điều 12.8). */
@ApplicationScoped
public class SessionOpenings {

    @Inject
    DeskSessions sessions;

    @Inject
    Calendars calendars;

    @Inject
    Units units;

    void record(@Observes InboxOpened opened) {
        var at = opened.stamp().at();
        opened.desks().forEach(desk -> new SessionTimes(calendar(desk), Duration.ZERO).openedAt(at)
                .filter(session -> !sessions.isOpened(desk, session.day(), session.half()))
                .ifPresent(session -> sessions.open(desk, session.day(), session.half(), opened.stamp().actor(), at)));
    }

    private WorkingCalendar calendar(long desk) {
        return calendars.own().isEmpty() ? calendars.ofProvince() : calendars.of(units.get(desk));
    }
}
