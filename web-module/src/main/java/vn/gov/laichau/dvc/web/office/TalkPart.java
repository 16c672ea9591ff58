package vn.gov.laichau.dvc.web.office;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;

import vn.gov.laichau.dvc.correspondence.ConversationView;
import vn.gov.laichau.dvc.correspondence.OfficerMessages;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.SentFile;

/** What the applicant and the agency have written to each other about the dossier that is open (Điều 13.4c). */
@Named("talk")
@RequestScoped
public class TalkPart {

    @Inject
    OfficerMessages messages;

    @Inject
    Asked asked;

    @Inject
    SentFile sent;

    private ConversationView conversation;

    public ConversationView getConversation() {
        if (conversation == null) {
            conversation = messages.read(asked.id("id"));
        }
        return conversation;
    }

    public String write() throws IOException, ServletException {
        sent.use("enclosed", (name, content) -> messages.write(asked.id("id"), asked.number("seen"), asked.text("message"),
                name, content));
        return back("talk.sent");
    }

    public String settle() {
        messages.settle(asked.id("id"), asked.number("seen"));
        return back("talk.settled");
    }

    private String back(String said) {
        PageMessages.done(said);
        return "/officer/dossier.xhtml?faces-redirect=true&id=" + asked.id("id");
    }
}
