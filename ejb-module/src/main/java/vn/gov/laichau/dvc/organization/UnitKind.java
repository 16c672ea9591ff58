package vn.gov.laichau.dvc.organization;

/** What a unit is: an agency, or a part of one. */
public enum UnitKind {
    AGENCY,
    DESK,
    DIVISION,
    LEADERSHIP,
    RECORDS
}
