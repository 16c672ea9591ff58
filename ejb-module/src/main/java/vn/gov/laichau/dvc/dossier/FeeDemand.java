package vn.gov.laichau.dvc.dossier;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.tariff.FeeKind;

/** A fee or charge that is asked for during the handling, with its legal ground (Luật Phí và lệ phí); whole đồng. */
@Embeddable
public class FeeDemand {

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private FeeKind kind;

    @Column(name = "amount")
    private long amount;

    @Column(name = "ground")
    private String ground;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected FeeDemand() {
    }

    FeeDemand(String name, FeeKind kind, long amount, String ground, Stamp stamp) {
        this.name = name;
        this.kind = kind;
        this.amount = amount;
        this.ground = ground;
        this.askedBy = stamp.actor();
        this.askedAt = stamp.at();
    }

    public String getName() {
        return name;
    }

    public FeeKind getKind() {
        return kind;
    }

    public long getAmount() {
        return amount;
    }

    public String getGround() {
        return ground;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public Instant getAskedAt() {
        return askedAt;
    }
}
