package vn.gov.laichau.dvc.register;

/** Which book; the sign stands behind its numbers, empty where each kind of document has its own. */
public enum RegisterKind {
    /** Mẫu số 06: sổ theo dõi hồ sơ; its numbers are those of the receipts. */
    DOSSIERS("TNHS"),
    SUPPLEMENTS("HDHS"),
    REFUSALS("TCHS"),
    APOLOGIES("PXL"),
    /** Notices that a dossier is stopped or given back. */
    STOPS("TBD"),
    /** Notices of fees that are due during the handling. */
    FEE_NOTICES("TBP"),
    CONSULTATIONS("PLYK"),
    MINUTES("BB"),
    /** What is sent out: results, written refusals, letters (NĐ 30/2020 Art 15). */
    OUTGOING("");

    private final String sign;

    RegisterKind(String sign) {
        this.sign = sign;
    }

    /** Kept by the desk that took the dossier, whichever agency acts. */
    public boolean isOfDesk() {
        return this == DOSSIERS || this == REFUSALS;
    }

    public String sign() {
        return sign;
    }
}
