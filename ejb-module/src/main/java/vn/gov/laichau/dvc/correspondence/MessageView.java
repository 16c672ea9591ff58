package vn.gov.laichau.dvc.correspondence;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import vn.gov.laichau.dvc.dossier.FileView;

/**
 * A message on a page: who wrote it, for which unit ({@code null} when the applicant did), in whose place or {@code null},
 * its file or {@code null}, when the other side first saw it or {@code null}; {@code fresh}: that is only now.
 */
public record MessageView(UUID id, MessageSide side, String authorName, String onBehalfOf, String unitName, String text,
        FileView file, Instant at, Instant readAt, boolean fresh, boolean waiting) implements Serializable {
}
