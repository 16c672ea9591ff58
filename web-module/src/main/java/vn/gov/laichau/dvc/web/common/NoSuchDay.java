package vn.gov.laichau.dvc.web.common;

import vn.gov.laichau.dvc.shared.DomainException;

/** What was typed is no day: not written as one, or not in the calendar, such as 31/02. */
public class NoSuchDay extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    NoSuchDay(String reason, String typed) {
        super(typed);
        this.reason = reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }
}
