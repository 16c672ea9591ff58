package vn.gov.laichau.dvc.reminder;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

import vn.gov.laichau.dvc.wording.NoticeEvent;

/**
 * Something to be told once: {@code key} names it for all nodes, {@code due} is the instant it is about. {@code unit} with
 * {@code holder}, or else {@code roles}, say which officers are meant; they are empty when the applicant is.
 */
public record Reminder(NoticeEvent event, String key, long dossier, Instant due, Long unit, String holder,
        List<String> roles) implements Serializable {
}
