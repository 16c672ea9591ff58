package vn.gov.laichau.dvc.notification;

/** The fate of a notice's mail. */
public enum MailState {
    /** No address is known. */
    NONE,
    PENDING,
    SENT,
    /** Given up after the last try; the notice stays in the portal. */
    FAILED
}
