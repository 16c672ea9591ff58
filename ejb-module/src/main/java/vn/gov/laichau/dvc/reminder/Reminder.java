package vn.gov.laichau.dvc.reminder;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

import vn.gov.laichau.dvc.wording.NoticeEvent;

/**
 * Something to be told once: {@code key} names it for all nodes, {@code due} is the instant it is about. {@code unit} with
 * {@code holder}, or else {@code roles}, say which officers are meant; they are empty when the applicant is. With
 * {@code deciding} they are asked for a decision.
 */
public record Reminder(NoticeEvent event, String key, long dossier, Instant due, Long unit, String holder,
        List<String> roles, boolean deciding) implements Serializable {

    static Reminder toApplicant(NoticeEvent event, String key, long dossier, Instant due) {
        return new Reminder(event, key, dossier, due, null, null, List.of(), false);
    }
}
