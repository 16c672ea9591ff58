package vn.gov.laichau.dvc.handoff;

/** Where a handoff is. */
public enum HandoffState {
    SENT,
    ARRIVED,
    ANSWERED,
    /** Nobody answered in time, and that meant consent. */
    SILENT,
    /** The dossier was withdrawn or stopped: nobody waits for it any more. */
    CANCELLED,
    DEAD
}
