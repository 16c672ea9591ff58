package vn.gov.laichau.dvc.duty;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.inbox.InboxOpened;

/** Records who looked into the inbox of a desk first in each session, in the transaction of the look (Điều 12.8). */
@ApplicationScoped
public class SessionOpenings {

    @Inject
    DeskSessions sessions;

    @Inject
    Calendars calendars;

    void record(@Observes InboxOpened opened) {
        var at = opened.stamp().at();
        new SessionTimes(calendars.current(), Duration.ZERO).openedAt(at).ifPresent(session -> opened.desks().stream()
                .filter(desk -> !sessions.isOpened(desk, session.day(), session.half()))
                .forEach(desk -> sessions.open(desk, session.day(), session.half(), opened.stamp().actor(), at)));
    }
}
