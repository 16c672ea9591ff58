package vn.gov.laichau.dvc.publication;

/** What happened to a thing between two versions. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED,
    /** The same things in another order. */
    REORDERED
}
