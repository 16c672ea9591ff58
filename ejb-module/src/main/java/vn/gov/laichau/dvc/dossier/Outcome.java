package vn.gov.laichau.dvc.dossier;

/** The kind of result: granted, or refused in writing with reasons (Điều 8.2). Both are results. */
public enum Outcome {
    GRANT,
    REFUSE
}
