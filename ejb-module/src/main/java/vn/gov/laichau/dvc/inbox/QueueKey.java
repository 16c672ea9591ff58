package vn.gov.laichau.dvc.inbox;

import java.time.Instant;

/** The place of a task in the order of the lists: the due time, none last, then the number. */
record QueueKey(Instant due, long id) {

    static final String NEVER = "infinity";

    String dueText() {
        return due == null ? NEVER : due.toString();
    }
}
