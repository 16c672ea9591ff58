package vn.gov.laichau.dvc.dossier;

/** The fee's own axis, apart from the business status (Điều 10). */
public enum FeeStatus {
    NOTHING_DUE,
    DUE,
    PAID,
    /** What was paid, or a part of it, goes back (Điều 10.3). */
    REFUND_DUE,
    REFUNDED
}
