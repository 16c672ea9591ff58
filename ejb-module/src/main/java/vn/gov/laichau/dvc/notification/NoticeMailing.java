package vn.gov.laichau.dvc.notification;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.shared.Role;

/**
 * Mails one notice through the server's mail session. A failure is noted with the time of the next try and never rolls
 * anything back. A mail that leaves twice (the node died between sending and noting) carries the same Message-ID.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class NoticeMailing {

    private static final Logger LOG = System.getLogger(NoticeMailing.class.getName());

    @Resource(lookup = "java:jboss/mail/dvc")
    Session session;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dvc.mail.from", defaultValue = "khong-tra-loi@dichvucong.laichau.gov.vn")
    String from;

    @Inject
    @ConfigProperty(name = "dvc.base-url")
    String baseUrl;

    public void mail(UUID id) {
        var found = notices.findLocked(id).filter(Notice::isToBeMailed);
        if (found.isEmpty()) {
            return;
        }
        var notice = found.get();
        try {
            Transport.send(letter(notice));
            notice.mailed(clock.instant());
        } catch (MessagingException e) {
            notice.mailFailed(clock.instant());
            LOG.log(Level.WARNING, "mail of notice {0} failed, next try {1}: {2}", id, notice.getMailNextAt(),
                    e.getMessage());
        }
    }

    private MimeMessage letter(Notice notice) throws MessagingException {
        var letter = new Letter(session, notice.getUuid());
        letter.setFrom(new InternetAddress(from));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(notice.getEmail(), true));
        letter.setSubject(notice.getTitle().replaceAll("[\\r\\n]+", " "), "UTF-8");
        var link = notice.getDossier() == null ? ""
                : "\n\n" + baseUrl + "/account/open.xhtml?dossier=" + notice.getDossier();
        letter.setText(notice.getBody() + link + "\n", "UTF-8");
        letter.setSentDate(Date.from(clock.instant()));
        letter.saveChanges();
        return letter;
    }

    /** A mail whose Message-ID is the notice's, however often it is sent. */
    private static final class Letter extends MimeMessage {

        private final UUID notice;

        Letter(Session session, UUID notice) {
            super(session);
            this.notice = notice;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + notice + "@dichvucong.laichau.gov.vn>");
        }
    }
}
