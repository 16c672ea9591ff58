package vn.gov.laichau.dvc.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How long an agency may take (Điều 9.1): an amount with its unit. */
@Embeddable
public class TimeLimit {

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
}
