package vn.gov.laichau.dvc.delegation;

/** Where a delegation stands today. */
public enum DelegationState {
    TO_COME,
    IN_FORCE,
    OVER,
    /** Ended before its last day. */
    ENDED
}
