package vn.gov.laichau.dvc.paper;

import java.util.Optional;

import vn.gov.laichau.dvc.register.RegisterKind;

/** Kinds of papers; {@code register} is the book in which they are numbered. */
public enum PaperKind {
    /** What was sent, and when the system took it. */
    ACKNOWLEDGEMENT("acknowledgement", null),
    /** The form as it was submitted, to be signed. */
    DECLARATION("declaration", null),
    /** Mẫu số 01: giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT("receipt", RegisterKind.DOSSIERS),
    /** Mẫu số 02: phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT_REQUEST("supplement", RegisterKind.SUPPLEMENTS),
    /** Mẫu số 03: phiếu từ chối tiếp nhận giải quyết hồ sơ. */
    REFUSAL_NOTICE("refusal", RegisterKind.REFUSALS),
    /** Mẫu số 04: phiếu xin lỗi và hẹn lại ngày trả kết quả. */
    APOLOGY("apology", RegisterKind.APOLOGIES),
    /** Thông báo dừng giải quyết hồ sơ, also when it is withdrawn. */
    STOP_NOTICE("stop", RegisterKind.STOPS),
    /** Thông báo nộp phí, lệ phí that is due during the handling. */
    FEE_NOTICE("fee", RegisterKind.FEE_NOTICES),
    /** Xác nhận đã thu: says what was taken, and does not stand for the official receipt (biên lai). */
    FEE_CONFIRMATION("paid", null),
    /** Xác nhận đã hoàn phí, lệ phí. */
    REFUND_CONFIRMATION("refunded", null),
    /** Phiếu lấy ý kiến; not for the applicant. */
    QUESTION("question", RegisterKind.CONSULTATIONS),
    /** Biên bản: the originals are not what was sent. */
    MISMATCH_MINUTES("mismatch", RegisterKind.MINUTES),
    /** Biên bản xác minh (NĐ 61 Art 19.1); not for the applicant. */
    VERIFICATION_MINUTES("verification", RegisterKind.MINUTES),
    /** Apology for an error in a result that was handed over. */
    CORRECTION_APOLOGY("correction", RegisterKind.APOLOGIES),
    /** The result, or the written refusal with its reasons (Điều 8.2). */
    RESULT("result", null),
    /** The letter with which a dossier goes to the next agency; not for the applicant. */
    TRANSMITTAL("transmittal", null),
    /** Mẫu số 05: phiếu kiểm soát quá trình giải quyết hồ sơ; not for the applicant. */
    CONTROL_SHEET("control", null);

    private final String template;
    private final RegisterKind register;

    PaperKind(String template, RegisterKind register) {
        this.template = template;
        this.register = register;
    }

    /** Between units and agencies only. */
    public boolean isInternal() {
        return this == TRANSMITTAL || this == QUESTION || this == CONTROL_SHEET || this == VERIFICATION_MINUTES;
    }

    String template() {
        return template;
    }

    Optional<RegisterKind> register() {
        return Optional.ofNullable(register);
    }
}
