package vn.gov.laichau.dvc.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A notice as its recipient sees it. */
public record NoticeRow(UUID id, String kind, String title, String body, UUID dossier, Instant at, boolean read)
        implements Serializable {

    /** As the database gives it. */
    public NoticeRow(UUID id, String kind, String title, String body, UUID dossier, Instant at, Instant readAt) {
        this(id, kind, title, body, dossier, at, readAt != null);
    }
}
