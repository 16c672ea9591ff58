package vn.gov.laichau.dvc.evidence;

/** What became of an act. */
public enum Outcome {
    DONE,
    REFUSED
}
