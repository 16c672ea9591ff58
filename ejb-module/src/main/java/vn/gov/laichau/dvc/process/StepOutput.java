package vn.gov.laichau.dvc.process;

/** What a step must leave behind before the dossier may go on. */
public enum StepOutput {
    /** Words of appraisal. */
    APPRAISAL,
    /** The text to be signed. */
    DRAFT,
    /** Minutes of a verification on the spot. */
    MINUTES
}
