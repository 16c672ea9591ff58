package vn.gov.laichau.dvc.web.common;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;

import vn.gov.laichau.dvc.correspondence.ConversationView;

/** What the applicant and the agency have written to each other about the dossier that is open (Điều 13.4c). */
public abstract class Talk {

    @Inject
    protected Asked asked;

    @Inject
    SentFile sent;

    private final String page;
    private final String whenSent;
    private ConversationView conversation;

    /** {@code page}: of the dossier; {@code whenSent}: key of what is said when a message is on its way. */
    protected Talk(String page, String whenSent) {
        this.page = page;
        this.whenSent = whenSent;
    }

    protected abstract ConversationView read(UUID dossier);

    /** {@code content} is {@code null} without a file. */
    protected abstract void send(UUID dossier, String text, String fileName, InputStream content);

    public ConversationView getConversation() {
        if (conversation == null) {
            conversation = read(asked.id("id"));
        }
        return conversation;
    }

    public String write() throws IOException, ServletException {
        sent.use("enclosed", (name, content) -> send(asked.id("id"), asked.text("message"), name, content));
        return back(whenSent);
    }

    protected String back(String said) {
        PageMessages.done(said);
        return page + "?faces-redirect=true&id=" + asked.id("id");
    }
}
