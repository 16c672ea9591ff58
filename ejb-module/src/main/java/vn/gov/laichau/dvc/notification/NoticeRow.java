package vn.gov.laichau.dvc.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.gov.laichau.dvc.sending.Fate;

/** A notice as its recipient sees it, with what became of it besides the portal; {@code settled}: nothing is left to do. */
public record NoticeRow(UUID id, String kind, String title, String body, UUID dossier, Instant at, boolean read,
        boolean settled, List<Fate> fates) implements Serializable {
}
