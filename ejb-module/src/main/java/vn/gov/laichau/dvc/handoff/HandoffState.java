package vn.gov.laichau.dvc.handoff;

/** Where a handoff is. */
public enum HandoffState {
    SENT,
    ARRIVED,
    ANSWERED,
    DEAD
}
