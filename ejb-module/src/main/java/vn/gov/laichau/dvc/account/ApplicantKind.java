package vn.gov.laichau.dvc.account;

/** Tổ chức, công dân (Điều 1.2b). */
public enum ApplicantKind {
    CITIZEN,
    ORGANISATION
}
