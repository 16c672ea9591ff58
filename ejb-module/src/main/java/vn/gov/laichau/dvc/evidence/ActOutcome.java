package vn.gov.laichau.dvc.evidence;

/** What became of an act. */
public enum ActOutcome {
    DONE,
    REFUSED
}
