package vn.gov.laichau.dvc.handoff;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;

/** Sends in the caller's transaction: the message leaves if, and only if, the handoff's row is committed. */
@ApplicationScoped
class HandoffQueue {

    static final String NAME = "java:/jms/queue/dvc/handoff";
    static final String DEAD = "java:/jms/queue/dvc/dead";

    @Resource(lookup = NAME)
    Queue queue;

    @Inject
    @JMSConnectionFactory("java:/JmsXA")
    JMSContext jms;

    void send(Handoff handoff) {
        jms.createProducer().send(queue, handoff.getUuid().toString());
    }
}
