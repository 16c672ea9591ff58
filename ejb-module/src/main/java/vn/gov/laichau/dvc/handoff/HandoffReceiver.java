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

/** Takes ids of handoffs off the queue. A failure rolls back; after the fifth the broker moves it to {@code dvc.dead}. */
@MessageDriven(activationConfig = {
    @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
    @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = HandoffQueue.NAME),
    @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "8")
})
@RunAs(Role.SYSTEM)
@PermitAll
public class HandoffReceiver implements MessageListener {

    @Inject
    HandoffArrival arrival;

    @Override
    public void onMessage(Message message) {
        try {
            arrival.arrive(UUID.fromString(message.getBody(String.class)));
        } catch (JMSException e) {
            throw new EJBException("unreadable handoff message", e);
        }
    }
}
