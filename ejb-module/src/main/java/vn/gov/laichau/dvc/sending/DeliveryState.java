package vn.gov.laichau.dvc.sending;

/** The fate of a notice on one channel. */
public enum DeliveryState {
    /** Not sent yet: on its way, to be tried again, or kept until the quiet hours are over. */
    WAITING,
    SENT,
    /** The gateway says that it is on the telephone. Mails never come here. */
    DELIVERED,
    /** Given up, or refused for good; the notice stays in the portal. */
    FAILED,
    /** Overtaken before it left: it would have called somebody for what is done. The notice stays in the portal. */
    DROPPED
}
