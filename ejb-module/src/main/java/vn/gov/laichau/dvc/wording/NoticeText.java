package vn.gov.laichau.dvc.wording;

import java.io.Serializable;

/**
 * A text with its variables, or filled. Without a title for SMS; {@code plain}: sent without diacritical marks. An empty
 * body of a mail or an SMS means that none is sent.
 */
public record NoticeText(String title, String body, boolean plain) implements Serializable {

    static final NoticeText NOTHING = new NoticeText("", "", false);

    public boolean isEmpty() {
        return body.isEmpty();
    }
}
