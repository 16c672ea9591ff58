package vn.gov.laichau.dvc.dossier;

/** How the applicant gets the result (Điều 2.9, 9.2). */
public enum DeliveryMethod {
    COUNTER,
    POST,
    ONLINE
}
