package vn.gov.laichau.dvc.publication;

/** What became of a version. */
public enum PublicationAct {
    PUBLISH,
    ROLL_BACK,
    RETIRE
}
