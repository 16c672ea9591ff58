package vn.gov.laichau.dvc.dossier;

/** What the desk found of one paper (Điều 7). */
public enum PaperVerdict {
    UNCHECKED,
    GOOD,
    WRONG,
    MISSING,
    UNREADABLE
}
