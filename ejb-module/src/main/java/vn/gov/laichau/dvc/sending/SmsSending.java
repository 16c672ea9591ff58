package vn.gov.laichau.dvc.sending;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.sms.SmsAnswer;
import vn.gov.laichau.dvc.sms.SmsGateway;

/**
 * Hands one SMS to the gateway, and later asks what became of it. A failure is noted with the time of the next try and rolls
 * nothing back. Handed over twice (the node died before it noted) it has the same key, and the gateway sends it once.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class SmsSending {

    private static final Logger LOG = System.getLogger(SmsSending.class.getName());

    @Inject
    Deliveries deliveries;

    @Inject
    SmsGateway gateway;

    @Inject
    SendingTimes times;

    @Inject
    Clock clock;

    /** While the gateway does not answer at all, others are not kept waiting by it: they come back in a minute. */
    public void look(UUID id) {
        if (gateway.isResting()) {
            return;
        }
        deliveries.findLocked(id).ifPresent(delivery -> {
            var now = clock.instant();
            if (delivery.isToBeReported(now)) {
                reported(delivery, gateway.report(id));
            } else if (delivery.isToBeSent(now) && !delivery.keepQuiet(now, times.quiet())) {
                taken(delivery, gateway.send(id, delivery.getAddress(), delivery.getBody()));
            }
        });
    }

    private void taken(Delivery delivery, SmsAnswer answer) {
        var now = clock.instant();
        switch (answer.kind()) {
            case ACCEPTED -> delivery.sent(answer.reference(), now);
            case DELIVERED -> {
                delivery.sent(answer.reference(), now);
                delivery.delivered(now);
            }
            case REFUSED -> delivery.refused(answer.reason(), now);
            case LATER, NO_ANSWER, UNKNOWN -> {
                delivery.failedNow(answer.reason(), now, times.firstPause());
                LOG.log(Level.WARNING, "SMS {0} was not taken, next try {1}: {2}", delivery.getUuid(),
                        delivery.getNextAt(), answer.reason());
            }
        }
    }

    private void reported(Delivery delivery, SmsAnswer answer) {
        var now = clock.instant();
        switch (answer.kind()) {
            case DELIVERED -> delivery.delivered(now);
            case REFUSED -> delivery.refused(answer.reason(), now);
            case UNKNOWN -> delivery.lost(now, times.firstPause());
            case ACCEPTED, LATER, NO_ANSWER -> delivery.notYetReported(now);
        }
    }
}
