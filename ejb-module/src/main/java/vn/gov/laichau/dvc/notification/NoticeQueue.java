package vn.gov.laichau.dvc.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;

/** Puts the id of a notice whose mail is to leave on the queue, in the caller's transaction. */
@ApplicationScoped
class NoticeQueue {

    static final String NAME = "java:/jms/queue/dvc/notice";

    @Resource(lookup = NAME)
    Queue queue;

    @Inject
    @JMSConnectionFactory("java:/JmsXA")
    JMSContext jms;

    void send(Notice notice) {
        jms.createProducer().send(queue, notice.getUuid().toString());
    }
}
