package vn.gov.laichau.dvc.document;

import vn.gov.laichau.dvc.shared.DomainException;

/** The file can't be read, or holds something that may do harm (Điều 5.4). */
public class FileUnsafe extends DomainException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it; the screen has a sentence for each. */
    public enum Reason { DAMAGED, LOCKED, ACTIVE_CONTENT, SOMETHING_BEHIND, TOO_MANY_POINTS }

    private final Reason reason;

    FileUnsafe(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }
}
