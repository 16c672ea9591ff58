package vn.gov.laichau.dvc.catalog;

/** Where a version of a procedure stands. */
public enum VersionState {
    /** Being written by its agency; nobody else sees it. */
    DRAFT,
    /** A draft as it was when a dossier was tried with it; never public, never counted. */
    TEST,
    /** Public, in force within its dates. */
    PUBLISHED,
    /** Was public, and was taken back before its time. */
    ROLLED_BACK
}
