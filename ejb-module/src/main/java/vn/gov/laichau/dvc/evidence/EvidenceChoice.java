package vn.gov.laichau.dvc.evidence;

/** Which lines of the trail are wanted. */
public enum EvidenceChoice {

    /** What was done, and all that was refused. */
    ACTS,

    REFUSED,

    /** Who has looked. */
    READINGS,

    ALL
}
