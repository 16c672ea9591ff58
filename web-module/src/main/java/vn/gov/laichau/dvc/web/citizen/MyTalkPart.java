package vn.gov.laichau.dvc.web.citizen;

import java.io.InputStream;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.correspondence.ApplicantMessages;
import vn.gov.laichau.dvc.correspondence.ConversationView;
import vn.gov.laichau.dvc.web.common.Talk;

/** The applicant's side of what is written about his dossier. */
@Named("myTalk")
@RequestScoped
public class MyTalkPart extends Talk {

    @Inject
    ApplicantMessages messages;

    MyTalkPart() {
        super("/citizen/dossier.xhtml", "talk.done");
    }

    @Override
    protected ConversationView read(UUID dossier) {
        return messages.read(dossier);
    }

    @Override
    protected void send(UUID dossier, String text, String fileName, InputStream content) {
        messages.write(dossier, text, fileName, content);
    }
}
