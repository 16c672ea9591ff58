package vn.gov.laichau.dvc.word;

import vn.gov.laichau.dvc.shared.DomainException;

/** LibreOffice made no PDF of a document, or took too long. */
public class OfficeFailed extends DomainException {

    private static final long serialVersionUID = 1L;

    /** The screen has a sentence for each. */
    public enum Reason { BUSY, TOO_SLOW, NO_PDF }

    private final Reason reason;

    OfficeFailed(Reason reason) {
        super();
        this.reason = reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }
}
