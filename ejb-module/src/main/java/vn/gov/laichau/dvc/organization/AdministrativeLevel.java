package vn.gov.laichau.dvc.organization;

/** The three levels of administration of the regulation (Điều 1.2a). */
public enum AdministrativeLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
