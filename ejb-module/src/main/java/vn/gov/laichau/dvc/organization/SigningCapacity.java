package vn.gov.laichau.dvc.organization;

/** As what somebody signs who is not the head himself (NĐ 30/2020 Art 13). */
public enum SigningCapacity {
    /** Ký thay: the deputy for the head. */
    DEPUTY("KT."),
    /** Ký thừa lệnh: the head of a part of the agency, by the head's order. */
    BY_ORDER("TL."),
    /** Ký thừa ủy quyền: by a written mandate of the head. */
    BY_MANDATE("TUQ.");

    private final String sign;

    SigningCapacity(String sign) {
        this.sign = sign;
    }

    /** As it stands before the head's position. */
    public String sign() {
        return sign;
    }
}
