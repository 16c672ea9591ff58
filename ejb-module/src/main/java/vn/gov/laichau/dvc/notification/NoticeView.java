package vn.gov.laichau.dvc.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.gov.laichau.dvc.sending.Fate;

/** A notice of a dossier as officers see it; {@code readAt} is when it was opened in the portal. */
public record NoticeView(UUID id, String title, String body, String recipientName, boolean toApplicant, Instant at,
        Instant readAt, List<Fate> fates) implements Serializable {
}
