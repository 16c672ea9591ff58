package vn.gov.laichau.dvc.register;

import java.io.Serializable;
import java.time.Instant;

/**
 * One book of an agency: from which line to which, since when, and when, by whom and why it was closed. {@code closedAt} is
 * {@code null} while it is open, {@code closedBy} empty when the system closed it.
 */
public record BookView(BookKey key, String agencyName, int first, int last, Instant openedAt, Instant closedAt,
        String closedBy, String ground) implements Serializable {

    public RegisterKind kind() {
        return key.kind();
    }

    public int year() {
        return key.year();
    }

    public int volume() {
        return key.volume();
    }

    public int lines() {
        return last - first + 1;
    }

    public boolean open() {
        return closedAt == null;
    }
}
