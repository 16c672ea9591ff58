package vn.gov.laichau.dvc.dossier;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.gov.laichau.dvc.tariff.FeeOutcome;

/** What becomes of the money that was paid for a dossier that has ended, and how it was given back (Điều 10.3). */
@Embeddable
class Refund {

    /** What goes back, in whole đồng. */
    @Column(name = "refund_amount")
    private long amount;

    /** What stays with the agency. */
    @Column(name = "refund_kept")
    private long kept;

    /** {@code null} until money that was paid is judged. */
    @Enumerated(EnumType.STRING)
    @Column(name = "refund_outcome")
    private FeeOutcome outcome;

    /** Where the law says otherwise than Điều 10.3. */
    @Column(name = "refund_ground")
    private String ground;

    @Column(name = "refund_on")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    @Column(name = "refund_way")
    private RefundWay way;

    @Column(name = "refund_number")
    private String number;

    @Column(name = "refund_receiver")
    private String receiver;

    void judge(FeeOutcome of, long back, long stays, String lawfulGround) {
        outcome = of;
        amount = back;
        kept = stays;
        ground = lawfulGround.isEmpty() ? null : lawfulGround;
    }

    void paidOut(PaidOut how) {
        on = how.on();
        way = how.way();
        number = how.number();
        receiver = how.receiver();
    }

    boolean isJudged() {
        return outcome != null;
    }

    RefundView view(boolean due) {
        return isJudged() ? new RefundView(amount, kept, outcome, ground, due, on, way, number, receiver) : null;
    }
}
