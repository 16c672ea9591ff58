package vn.gov.laichau.dvc.fees;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.shared.Stamp;

/** A fee taken at the counter: amount in whole đồng, and who took it. Never changed. */
@Entity
@Table(schema = "dvc", name = "fee_payment")
class FeePayment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_payment")
    @SequenceGenerator(name = "fee_payment", schema = "dvc", sequenceName = "fee_payment_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "amount")
    private long amount;

    /** Of the official receipt, as the cashier typed it; {@code null} where he did not. */
    @Column(name = "receipt")
    private String receipt;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected FeePayment() {
    }

    FeePayment(Dossier dossier, long amount, String receipt, Stamp stamp) {
        this.dossier = dossier;
        this.amount = amount;
        this.receipt = receipt;
        this.takenBy = stamp.actor();
        this.takenAt = stamp.at();
    }
}
