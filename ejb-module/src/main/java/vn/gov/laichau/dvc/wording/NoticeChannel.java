package vn.gov.laichau.dvc.wording;

/** A way on which a notice reaches somebody. In the portal it always is. */
public enum NoticeChannel {
    PORTAL,
    EMAIL,
    /** Tin nhắn: one text without a title, counted in segments. */
    SMS;

    boolean hasTitle() {
        return this != SMS;
    }
}
