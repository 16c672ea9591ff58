package vn.gov.laichau.dvc.web.office;

import java.io.InputStream;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.correspondence.ConversationView;
import vn.gov.laichau.dvc.correspondence.OfficerMessages;
import vn.gov.laichau.dvc.web.common.Talk;

/** The officers' side of what is written about a dossier. */
@Named("talk")
@RequestScoped
public class TalkPart extends Talk {

    @Inject
    OfficerMessages messages;

    TalkPart() {
        super("/officer/dossier.xhtml", "talk.sent");
    }

    @Override
    protected ConversationView read(UUID dossier) {
        return messages.read(dossier);
    }

    @Override
    protected void send(UUID dossier, String text, String fileName, InputStream content) {
        messages.write(dossier, asked.number("seen"), text, fileName, content);
    }

    public String settle() {
        messages.settle(asked.id("id"), asked.number("seen"));
        return back("talk.settled");
    }
}
