package vn.gov.laichau.dvc.handoff;

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

/** Takes messages that failed five times off the dead-letter queue and shows their handoffs to both units. */
@MessageDriven(activationConfig = {
    @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
    @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = HandoffQueue.DEAD),
    @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
})
@RunAs(Role.SYSTEM)
@PermitAll
public class DeadHandoffReceiver implements MessageListener {

    @Inject
    HandoffArrival arrival;

    @Override
    public void onMessage(Message message) {
        try {
            arrival.failed(UUID.fromString(message.getBody(String.class)));
        } catch (JMSException e) {
            throw new EJBException("unreadable dead message", e);
        }
    }
}
