package vn.gov.laichau.dvc.inbox;

import java.time.Instant;

/** A filter with everything it means today: places, a holder or {@code null}, from when (counted) to when (counted). */
record QueueQuery(Workplaces places, boolean free, String holder, boolean unread, Instant dueFrom, Instant dueTo,
        String text) {

    static QueueQuery all(Workplaces places) {
        return new QueueQuery(places, false, null, false, null, null, "");
    }

    QueueQuery withFree() {
        return new QueueQuery(places, true, null, unread, dueFrom, dueTo, text);
    }

    QueueQuery heldBy(String login) {
        return new QueueQuery(places, free, login, unread, dueFrom, dueTo, text);
    }

    QueueQuery due(Instant from, Instant to) {
        return new QueueQuery(places, free, holder, unread, from, to, text);
    }
}
