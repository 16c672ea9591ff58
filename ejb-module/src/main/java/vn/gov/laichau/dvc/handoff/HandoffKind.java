package vn.gov.laichau.dvc.handoff;

/** Why a dossier travels. */
public enum HandoffKind {
    /** Within the agency to the unit that goes on with it (Điều 8). */
    TO_DIVISION,
    /** To another agency that goes on with it. */
    TO_AGENCY,
    /** To another unit for its opinion (Điều 8.1). */
    CONSULTATION,
    /** The opinion comes back. */
    REPLY,
    /** The result comes back to the desk (Điều 8.1, 8.2). */
    RESULT
}
