package vn.gov.laichau.dvc.account;

import vn.gov.laichau.dvc.shared.DomainException;

/** The new password is too short, too long or one that everybody tries first. */
public class PasswordTooWeak extends DomainException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it; the screen has a sentence for each. */
    public enum Reason { SHORT, LONG, COMMON }

    private final Reason reason;

    PasswordTooWeak(Reason reason, int limit) {
        super(limit);
        this.reason = reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }
}
