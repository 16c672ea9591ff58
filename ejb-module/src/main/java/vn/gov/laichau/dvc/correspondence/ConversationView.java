package vn.gov.laichau.dvc.correspondence;

import java.io.Serializable;
import java.util.List;

/** The messages of a dossier on a page, the first one first; {@code open}: one more can be written. */
public record ConversationView(List<MessageView> messages, boolean open) implements Serializable {

    /** Something of the applicant is without an answer. */
    public boolean isWaiting() {
        return messages.stream().anyMatch(MessageView::waiting);
    }
}
