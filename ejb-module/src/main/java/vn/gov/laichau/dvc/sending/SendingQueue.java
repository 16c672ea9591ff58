package vn.gov.laichau.dvc.sending;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;

import vn.gov.laichau.dvc.wording.NoticeChannel;

/**
 * Puts the id of a delivery on the queue of its channel, in the caller's transaction. Each channel has its own, so that a
 * gateway that hangs holds no mail up.
 */
@ApplicationScoped
class SendingQueue {

    static final String MAILS = "java:/jms/queue/dvc/notice";
    static final String SMS = "java:/jms/queue/dvc/sms";

    @Resource(lookup = MAILS)
    Queue mails;

    @Resource(lookup = SMS)
    Queue sms;

    @Inject
    @JMSConnectionFactory("java:/JmsXA")
    JMSContext jms;

    void send(Delivery delivery) {
        jms.createProducer().send(delivery.getChannel() == NoticeChannel.SMS ? sms : mails,
                delivery.getUuid().toString());
    }
}
