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
    /** The result, or the written refusal with its reasons (Điều 8.2). */
    RESULT("result", null),
    /** The letter with which a dossier goes to the next agency; not for the applicant. */
    TRANSMITTAL("transmittal", null);

    private final String template;
    private final RegisterKind register;

    PaperKind(String template, RegisterKind register) {
        this.template = template;
        this.register = register;
    }

    /** Between agencies only. */
    public boolean isInternal() {
        return this == TRANSMITTAL;
    }

    String template() {
        return template;
    }

    Optional<RegisterKind> register() {
        return Optional.ofNullable(register);
    }
}
