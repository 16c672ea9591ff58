package vn.gov.laichau.dvc.tariff;

/** The way in which a dossier is handed in (cách thức thực hiện). */
public enum Channel {
    ONLINE,
    COUNTER,
    POST
}
