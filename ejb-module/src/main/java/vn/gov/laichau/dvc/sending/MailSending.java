package vn.gov.laichau.dvc.sending;

import java.io.ByteArrayOutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;

import jakarta.activation.DataHandler;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.document.FileStore;
import vn.gov.laichau.dvc.document.StoredFile;
import vn.gov.laichau.dvc.document.StoredFiles;
import vn.gov.laichau.dvc.shared.Role;

/**
 * Mails one notice through the server's mail session. A failure is noted with the time of the next try and never rolls
 * anything back. A mail that leaves twice (the node died between sending and noting) carries the same Message-ID.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class MailSending {

    private static final Logger LOG = System.getLogger(MailSending.class.getName());

    @Resource(lookup = "java:jboss/mail/dvc")
    Session session;

    @Inject
    Deliveries deliveries;

    @Inject
    SendingTimes times;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dvc.mail.from", defaultValue = "khong-tra-loi@dichvucong.laichau.gov.vn")
    String from;

    @Inject
    @ConfigProperty(name = "dvc.mail.attachment.max-bytes")
    long mostAttached;

    @Inject
    @ConfigProperty(name = "dvc.base-url")
    String baseUrl;

    @Inject
    StoredFiles files;

    @Inject
    FileStore store;

    public void mail(UUID id) {
        var now = clock.instant();
        deliveries.findLocked(id).filter(delivery -> delivery.isToBeSent(now) && !delivery.keepQuiet(now, times.quiet()))
                .ifPresent(this::leave);
    }

    private void leave(Delivery delivery) {
        try {
            Transport.send(letter(delivery));
            delivery.sent(null, clock.instant());
        } catch (AddressException e) {
            delivery.refused(e.getMessage(), clock.instant());
        } catch (MessagingException e) {
            delivery.failedNow(e.getMessage(), clock.instant(), times.firstPause());
            LOG.log(Level.WARNING, "mail {0} did not leave, next try {1}: {2}", delivery.getUuid(),
                    delivery.getNextAt(), e.getMessage());
        }
    }

    private MimeMessage letter(Delivery delivery) throws MessagingException {
        var letter = new Letter(session, delivery.getUuid());
        letter.setFrom(new InternetAddress(from));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(delivery.getAddress(), true));
        letter.setSubject(delivery.getTitle().replaceAll("[\\r\\n]+", " "), "UTF-8");
        fill(letter, delivery);
        letter.setSentDate(Date.from(clock.instant()));
        letter.saveChanges();
        return letter;
    }

    /** The words, and the document if it belongs to them and is not too large; the link is said in any case. */
    private void fill(MimeMessage letter, Delivery delivery) throws MessagingException {
        var document = delivery.getDocument().map(files::get).filter(file -> file.getSize() <= mostAttached);
        var words = MailWords.of(delivery.getBody(), document.map(StoredFile::getName), delivery.isOfDocument(),
                baseUrl + "/account/open.xhtml?dossier=" + delivery.getDossier());
        if (document.isEmpty()) {
            letter.setText(words, "UTF-8");
            return;
        }
        var text = new MimeBodyPart();
        text.setText(words, "UTF-8");
        var paper = new MimeBodyPart();
        var bytes = new ByteArrayOutputStream();
        store.copyTo(document.get().getUuid(), bytes);
        paper.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes.toByteArray(), document.get().getMediaType())));
        paper.setFileName(document.get().getName());
        letter.setContent(new MimeMultipart(text, paper));
    }

    /** A mail whose Message-ID is the delivery's, however often it is sent. */
    private static final class Letter extends MimeMessage {

        private final UUID delivery;

        Letter(Session session, UUID delivery) {
            super(session);
            this.delivery = delivery;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + delivery + "@dichvucong.laichau.gov.vn>");
        }
    }
}
