package vn.gov.laichau.dvc.account;

/** Whose account it is. */
public enum AccountKind {
    APPLICANT,
    OFFICER
}
