package vn.gov.laichau.dvc.recount;

/** What became of a proposal. */
public enum RecountState {
    OPEN,
    TAKEN,
    LEFT,
    /** The dossier has gone on, or the calendar was changed once more. */
    LAPSED
}
