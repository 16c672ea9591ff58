package vn.gov.laichau.dvc.document;

/** What the scan of a file's content said. */
public enum Verdict {
    CLEAN,
    REFUSED
}
