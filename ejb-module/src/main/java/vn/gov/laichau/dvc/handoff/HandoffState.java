package vn.gov.laichau.dvc.handoff;

/** Where a handoff is. */
public enum HandoffState {
    SENT,
    ARRIVED,
    ANSWERED,
    /** Nobody answered in time, and that meant consent. */
    SILENT,
    /** Nobody waits for it any more: the dossier was withdrawn or stopped, or goes on without a late opinion. */
    CANCELLED,
    DEAD
}
