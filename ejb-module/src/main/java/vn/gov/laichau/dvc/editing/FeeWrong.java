package vn.gov.laichau.dvc.editing;

import vn.gov.laichau.dvc.shared.DomainException;

/** A fee that can't be kept as it was typed: its tariff, a percentage, an amount (Điều 9.2). */
public class FeeWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    FeeWrong(String reason, Object... args) {
        super(args);
        this.reason = reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }
}
