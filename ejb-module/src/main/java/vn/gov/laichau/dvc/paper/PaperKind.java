package vn.gov.laichau.dvc.paper;

/** Kinds of papers; {@code symbol} is the sign behind their number, empty where there is no register. */
public enum PaperKind {
    /** What was sent, and when the system took it. */
    ACKNOWLEDGEMENT("acknowledgement", ""),
    /** The form as it was submitted, to be signed. */
    DECLARATION("declaration", ""),
    /** Mẫu số 01: giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT("receipt", "TNHS"),
    /** Mẫu số 02: phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT_REQUEST("supplement", "HDHS"),
    /** Mẫu số 03: phiếu từ chối tiếp nhận giải quyết hồ sơ. */
    REFUSAL_NOTICE("refusal", "TCHS"),
    /** The result, or the written refusal with its reasons (Điều 8.2). */
    RESULT("result", ""),
    /** The letter with which a dossier goes to the next agency; not for the applicant. */
    TRANSMITTAL("transmittal", "");

    private final String template;
    private final String symbol;

    PaperKind(String template, String symbol) {
        this.template = template;
        this.symbol = symbol;
    }

    /** Between agencies only. */
    public boolean isInternal() {
        return this == TRANSMITTAL;
    }

    String template() {
        return template;
    }

    String symbol() {
        return symbol;
    }
}
