package vn.gov.laichau.dvc.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.correspondence.MessageSide;
import vn.gov.laichau.dvc.correspondence.MessageWritten;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.wording.NoticeEvent;
import vn.gov.laichau.dvc.wording.NoticeVariable;

/** Tells the other side that somebody has written about a dossier, in the transaction of the message (Điều 13.4c). */
@ApplicationScoped
public class MessageNotices {

    @Inject
    Dossiers dossiers;

    @Inject
    DossierValues values;

    @Inject
    NoticeWriting writing;

    void tell(@Observes MessageWritten message) {
        var dossier = dossiers.get(message.dossier());
        var known = values.of(dossier).with(NoticeVariable.REASON, message.text());
        if (message.side() == MessageSide.AGENCY) {
            writing.tellApplicant(dossier, NoticeEvent.MESSAGE_FROM_AGENCY,
                    known.with(NoticeVariable.UNIT, message.unit()), message.stamp().at());
        } else {
            message.officers().forEach(login -> writing.tellOfficer(dossier, login, NoticeEvent.MESSAGE_FROM_APPLICANT,
                    known, message.stamp().at()));
        }
    }
}
