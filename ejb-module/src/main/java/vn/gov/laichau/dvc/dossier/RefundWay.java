package vn.gov.laichau.dvc.dossier;

/** How money is given back. */
public enum RefundWay {
    CASH,
    BANK,
    POST
}
