package vn.gov.laichau.dvc.authoring;

/** Where versions of procedures lie: being written, in force or to come, ended. */
public enum Shelf {
    DRAFTS,
    IN_FORCE,
    ENDED
}
