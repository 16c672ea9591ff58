package vn.gov.laichau.dvc.editing;

import vn.gov.laichau.dvc.shared.DomainException;

/** A file that holds no procedure or form: what is wrong with it, and where. */
public class ContentUnreadable extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    ContentUnreadable(String reason, Object... args) {
        super(args);
        this.reason = reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }
}
