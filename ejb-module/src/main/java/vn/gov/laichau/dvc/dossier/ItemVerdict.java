package vn.gov.laichau.dvc.dossier;

/** What the desk found of one thing that came back in answer to a request (Điều 7). */
public enum ItemVerdict {
    ACCEPTED,
    REJECTED
}
