package vn.gov.laichau.dvc.dossier;

/** With what the receiver of a result shows who he is. */
public enum IdPaper {
    IDENTITY_CARD,
    PASSPORT,
    OTHER
}
