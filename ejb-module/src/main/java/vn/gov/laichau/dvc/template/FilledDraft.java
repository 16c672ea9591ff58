package vn.gov.laichau.dvc.template;

import java.util.List;

/** A template with the data of a dossier in it; {@code body} is safe XHTML, everything else plain text. */
public record FilledDraft(String title, String subject, String body, List<String> recipients) {

    /** The words of the body without its markup, a line for each paragraph, row and point. */
    public String plain() {
        return body.replaceAll("</(p|tr|li)>|<br></br>", "\n").replaceAll("</t[dh]>", " ").replaceAll("<[^>]*>", "")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
                .replaceAll("[ \t]+", " ").replaceAll("\\s*\n\\s*", "\n").strip();
    }
}
