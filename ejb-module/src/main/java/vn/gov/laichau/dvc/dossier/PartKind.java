package vn.gov.laichau.dvc.dossier;

/** What a thing of a dossier is that a higher package keeps. */
public enum PartKind {

    /** The paper with which somebody else fetches the result. */
    AUTHORISATION,

    /** A file that came with a message. */
    ENCLOSURE,

    NOTICE,
    RECOUNT
}
