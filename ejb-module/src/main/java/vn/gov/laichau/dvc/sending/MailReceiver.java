package vn.gov.laichau.dvc.sending;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJBException;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

import vn.gov.laichau.dvc.shared.Role;

/** Takes ids of deliveries by mail off the queue and has them mailed. */
@MessageDriven(activationConfig = {
    @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
    @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = SendingQueue.MAILS),
    @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4")
})
@RunAs(Role.SYSTEM)
@PermitAll
public class MailReceiver implements MessageListener {

    @Inject
    MailSending mailing;

    @Override
    public void onMessage(Message message) {
        try {
            mailing.mail(UUID.fromString(message.getBody(String.class)));
        } catch (JMSException e) {
            throw new EJBException("unreadable notice message", e);
        }
    }
}
