package vn.gov.laichau.dvc.web.citizen;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;

import vn.gov.laichau.dvc.correspondence.ApplicantMessages;
import vn.gov.laichau.dvc.correspondence.ConversationView;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.SentFile;

/** What the applicant and the agency have written to each other about the dossier that is open (Điều 13.4c). */
@Named("myTalk")
@RequestScoped
public class MyTalkPart {

    @Inject
    ApplicantMessages messages;

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
        sent.use("enclosed", (name, content) -> messages.write(asked.id("id"), asked.text("message"), name, content));
        PageMessages.done("talk.done");
        return "/citizen/dossier.xhtml?faces-redirect=true&id=" + asked.id("id");
    }
}
