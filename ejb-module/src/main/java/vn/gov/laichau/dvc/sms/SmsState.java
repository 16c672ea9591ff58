package vn.gov.laichau.dvc.sms;

/** Whether SMS can be sent at all. */
public enum SmsState {
    ON,
    /** No gateway is set. */
    OFF,
    /** A gateway is set, but not completely, or the secret would travel in the open. */
    WRONG
}
