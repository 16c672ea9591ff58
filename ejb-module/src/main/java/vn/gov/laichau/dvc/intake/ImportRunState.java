package vn.gov.laichau.dvc.intake;

/** Where an import stands. */
public enum ImportRunState {
    RUNNING,
    DONE,
    /** A batch could not be taken; what came before it is kept. */
    FAILED,
    /** Its server has stopped; starting again takes what is missing. */
    INTERRUPTED
}
