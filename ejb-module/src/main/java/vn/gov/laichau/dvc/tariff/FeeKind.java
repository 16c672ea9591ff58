package vn.gov.laichau.dvc.tariff;

/** Phí offsets the cost of a service, lệ phí is a fixed sum for a state act (Luật Phí và lệ phí Art 3). */
public enum FeeKind {
    CHARGE,
    FEE
}
