package vn.gov.laichau.dvc.catalog;

/** Mức độ dịch vụ 1–4 (Điều 2.9). */
public enum ServiceLevel {
    L1,
    L2,
    L3,
    L4;

    public int number() {
        return ordinal() + 1;
    }

    public static ServiceLevel of(int number) {
        return values()[number - 1];
    }

    /** From level 3 a dossier can be sent on the network. */
    public boolean isFileable() {
        return this == L3 || this == L4;
    }
}
