package vn.gov.laichau.dvc.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.sending.Sending;
import vn.gov.laichau.dvc.wording.NoticeChannel;
import vn.gov.laichau.dvc.wording.NoticeEvent;
import vn.gov.laichau.dvc.wording.NoticeReader;
import vn.gov.laichau.dvc.wording.NoticeValues;
import vn.gov.laichau.dvc.wording.TextPlace;
import vn.gov.laichau.dvc.wording.Wordings;

/** Writes a notice in the caller's transaction, in the words of the agency that acts, and has it leave. */
@ApplicationScoped
public class NoticeWriting {

    @Inject
    Notices notices;

    @Inject
    Officers officers;

    @Inject
    Wordings wordings;

    @Inject
    Sending sending;

    /** Behind a dossier that is only tried nobody waits for news. */
    public void tellApplicant(Dossier dossier, NoticeEvent event, NoticeValues values, Instant at) {
        tellApplicant(dossier, event, values, null, at);
    }

    /** As above; the mail carries the document, one of the papers of this dossier, or {@code null}. */
    void tellApplicant(Dossier dossier, NoticeEvent event, NoticeValues values, UUID document, Instant at) {
        if (dossier.isTest()) {
            return;
        }
        var applicant = dossier.getApplicant();
        var agency = DossierValues.agency(dossier).getCode();
        var notice = write(applicant.getLogin(), dossier.getUuid(), agency, event, values, at);
        applicant.mailAddress().ifPresent(to -> {
            if (document == null) {
                send(notice, agency, event, NoticeChannel.EMAIL, to, values);
            } else {
                sendWith(document, notice, agency, event, to, values);
            }
        });
        applicant.smsNumber().ifPresent(to -> send(notice, agency, event, NoticeChannel.SMS, to, values));
    }

    public void tellOfficer(Dossier dossier, String login, NoticeEvent event, NoticeValues values, Instant at) {
        var agency = DossierValues.agency(dossier).getCode();
        var notice = write(login, dossier.getUuid(), agency, event, values, at);
        if (!dossier.isTest()) {
            mail(notice, login, agency, event, values);
        }
    }

    /** Officers who have to know, each once. */
    void tellOfficers(Dossier dossier, Collection<String> logins, NoticeEvent event, NoticeValues values, Instant at) {
        tellWork(dossier, null, logins, event, values, at, at);
    }

    /**
     * Officers before whom a task lies now; whoever was told of it by this act already is not told twice. By mail, where the
     * event goes by mail, not before {@code mailFrom}.
     */
    void tellWork(Dossier dossier, UUID task, Collection<String> logins, NoticeEvent event, NoticeValues values,
            Instant mailFrom, Instant at) {
        var people = new TreeSet<>(logins);
        if (task != null) {
            people.removeAll(notices.toldOf(dossier.getUuid(), task, at));
        }
        if (people.isEmpty()) {
            return;
        }
        var agency = DossierValues.agency(dossier).getCode();
        var portal = wordings.filled(new TextPlace(agency, event, NoticeChannel.PORTAL), values);
        var mail = wordings.filled(new TextPlace(agency, event, NoticeChannel.EMAIL), values);
        people.forEach(login -> {
            var notice = new Notice(login, event, portal, dossier.getUuid(), at).ofTask(task);
            notices.add(notice);
            if (!mail.isEmpty()) {
                address(login).ifPresent(to -> sending.sendFrom(mailFrom, notice.getUuid(), dossier.getUuid(), to, mail,
                        at));
            }
        });
    }

    /**
     * What is done, or lies with somebody else now, waits for nobody else any more; what has not left by mail or SMS and is
     * past never leaves.
     */
    void settle(Dossier dossier, Instant at) {
        notices.settle(dossier.getUuid(), at);
        sending.drop(notices.overtaken(dossier.getUuid(), dossier.getStatus()), at);
    }

    /** Of no single dossier; in the words of an agency. */
    public void tellOfficer(String agency, String login, NoticeEvent event, NoticeValues values, Instant at) {
        mail(write(login, null, agency, event, values, at), login, agency, event, values);
    }

    /** True for whoever comes first with this key, on whichever node. */
    public boolean first(String key, Instant at) {
        return notices.first(key, at);
    }

    /** What was told first with keys that begin so, since then. */
    public Set<String> toldWith(String prefix, Instant since) {
        return Set.copyOf(notices.firstWith(prefix, since));
    }

    private void mail(Notice notice, String login, String agency, NoticeEvent event, NoticeValues values) {
        address(login).ifPresent(to -> send(notice, agency, event, NoticeChannel.EMAIL, to, values));
    }

    private Optional<String> address(String login) {
        return Optional.ofNullable(officers.emailOf(login)).filter(address -> !address.isBlank());
    }

    private Notice write(String recipient, UUID dossier, String agency, NoticeEvent event, NoticeValues values,
            Instant at) {
        var notice = new Notice(recipient, event, wordings.filled(new TextPlace(agency, event, NoticeChannel.PORTAL),
                values), dossier, at);
        notices.add(notice);
        return notice;
    }

    /** A reminder waits in quiet hours, an SMS always does; what an act of the agency says is mailed at once. */
    private void send(Notice notice, String agency, NoticeEvent event, NoticeChannel channel, String address,
            NoticeValues values) {
        if (!sending.isOn(channel)) {
            return;
        }
        var text = wordings.filled(new TextPlace(agency, event, channel), values);
        if (!text.isEmpty()) {
            sending.send(notice.getUuid(), notice.getDossier(), channel, address, text, channel == NoticeChannel.SMS
                    || event.reader() == NoticeReader.APPLICANT && event.isReminder(), notice.getAt());
        }
    }

    private void sendWith(UUID document, Notice notice, String agency, NoticeEvent event, String address,
            NoticeValues values) {
        var text = wordings.filled(new TextPlace(agency, event, NoticeChannel.EMAIL), values);
        if (!text.isEmpty()) {
            sending.mail(notice.getUuid(), notice.getDossier(), address, text, document, notice.getAt());
        }
    }
}
