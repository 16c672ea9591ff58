package vn.gov.laichau.dvc.template;

import java.util.List;

/** A template with the data of a dossier in it; {@code body} is safe XHTML, everything else plain text. */
public record FilledDraft(String title, String subject, String body, List<String> recipients) {
}
