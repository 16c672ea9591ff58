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

/** Takes ids of deliveries by SMS off the queue and has them handed over. */
@MessageDriven(activationConfig = {
    @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
    @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = SendingQueue.SMS),
    @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
})
@RunAs(Role.SYSTEM)
@PermitAll
public class SmsReceiver implements MessageListener {

    @Inject
    SmsSending sending;

    @Override
    public void onMessage(Message message) {
        try {
            sending.look(UUID.fromString(message.getBody(String.class)));
        } catch (JMSException e) {
            throw new EJBException("unreadable SMS message", e);
        }
    }
}
