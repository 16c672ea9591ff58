package vn.gov.laichau.dvc.correspondence;

/** Who speaks in a message. */
public enum MessageSide {
    APPLICANT,
    AGENCY;

    MessageSide other() {
        return this == APPLICANT ? AGENCY : APPLICANT;
    }
}
