package vn.gov.laichau.dvc.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How long an agency may take (Điều 9.1): an amount with its unit. */
@Embeddable
public class TimeLimit {

    private static final long HOURS_PER_DAY = 8;
    private static final long DAYS_PER_MONTH = 31;

    @Column(name = "limit_amount")
    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "limit_unit")
    private TimeUnit unit;

    protected TimeLimit() {
    }

    public TimeLimit(int amount, TimeUnit unit) {
        if (amount < 1) {
            throw new IllegalArgumentException("a time limit is at least 1");
        }
        this.amount = amount;
        this.unit = unit;
    }

    public int getAmount() {
        return amount;
    }

    public TimeUnit getUnit() {
        return unit;
    }

    /** The most office hours that it can leave: eight a day, whatever day it is. */
    public long officeHours() {
        return switch (unit) {
            case HOUR -> amount;
            case WORKING_DAY, DAY -> HOURS_PER_DAY * amount;
            case MONTH -> HOURS_PER_DAY * DAYS_PER_MONTH * amount;
        };
    }
}
