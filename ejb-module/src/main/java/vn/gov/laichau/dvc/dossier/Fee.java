package vn.gov.laichau.dvc.dossier;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a dossier costs and what was paid of it, in whole đồng (Điều 9.2, 10). */
@Embeddable
class Fee {

    @Column(name = "fee_total")
    private long total;

    @Enumerated(EnumType.STRING)
    @Column(name = "fee_status")
    private FeeStatus status;

    @Column(name = "fee_paid")
    private long paid;

    @Column(name = "fee_paid_at")
    private Instant paidAt;

    protected Fee() {
    }

    Fee(long total) {
        owe(total);
    }

    final void owe(long sum) {
        total = sum;
        status = sum > 0 ? FeeStatus.DUE : FeeStatus.NOTHING_DUE;
    }

    /** More is asked for during the handling; less than nothing where a demand was too high. */
    void demand(long amount) {
        total = Math.addExact(total, amount);
        status = FeeStatus.DUE;
    }

    void requireDue() {
        if (!isDue()) {
            throw new NoFeeDue();
        }
    }

    /** So much was taken; what is left stays due. */
    void pay(long amount, Instant at) {
        requireDue();
        paid = Math.addExact(paid, amount);
        status = paid < total ? FeeStatus.DUE : FeeStatus.PAID;
        paidAt = at;
    }

    /** The dossier has ended: what is not paid is not owed any more. */
    void remitRest() {
        if (isDue()) {
            status = paid > 0 ? FeeStatus.PAID : FeeStatus.NOTHING_DUE;
        }
    }

    /** Something of what was paid goes back. */
    void giveBack() {
        status = FeeStatus.REFUND_DUE;
    }

    void givenBack() {
        status = FeeStatus.REFUNDED;
    }

    boolean isRefundDue() {
        return status == FeeStatus.REFUND_DUE;
    }

    long getPaid() {
        return paid;
    }

    boolean isDue() {
        return status == FeeStatus.DUE;
    }

    long getOwed() {
        return isDue() ? total - paid : 0;
    }

    long getTotal() {
        return total;
    }

    FeeStatus getStatus() {
        return status;
    }
}
