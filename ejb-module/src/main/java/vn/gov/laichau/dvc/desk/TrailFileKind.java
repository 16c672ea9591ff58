package vn.gov.laichau.dvc.desk;

/** What a file of a dossier is. */
public enum TrailFileKind {
    SENT,

    /** Sent, and later replaced by another one. */
    REPLACED,

    OFFICIAL,

    /** As it was shown to who decides; not approved. */
    SHOWN,

    APPROVED,

    AUTHORISATION,

    /** Came with a message. */
    ENCLOSURE
}
