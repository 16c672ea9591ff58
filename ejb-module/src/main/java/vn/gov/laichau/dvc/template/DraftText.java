package vn.gov.laichau.dvc.template;

import java.io.Serializable;

/**
 * A template: {@code title} is the name of the kind of document, {@code subject} what it is about (trích yếu; may be
 * empty), {@code body} a piece of XHTML with placeholders, {@code recipients} one line each (nơi nhận).
 */
public record DraftText(String title, String subject, String body, String recipients) implements Serializable {
}
