package vn.gov.laichau.dvc.dossier;

/** What became of a fee that was asked for during the handling. */
public enum FeeDemandState {
    /** The handling waits for it. */
    OPEN,
    PAID,
    /** It was wrong, and another one has taken its place. */
    CORRECTED,
    /** The dossier ended before it was paid. */
    REMITTED
}
