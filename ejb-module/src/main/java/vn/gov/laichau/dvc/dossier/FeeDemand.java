package vn.gov.laichau.dvc.dossier;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.gov.laichau.dvc.shared.Reason;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.tariff.FeeKind;

/** A fee or charge that is asked for during the handling, with its legal ground (Luật Phí và lệ phí); whole đồng. */
@Embeddable
public class FeeDemand {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_GROUND = Reason.LONGEST;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private FeeKind kind;

    @Column(name = "amount")
    private long amount;

    @Column(name = "ground")
    private String ground;

    /** Why it took the place of the one before; {@code null} where it is no correction. */
    @Column(name = "correction")
    private String correction;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected FeeDemand() {
    }

    private FeeDemand(String name, FeeKind kind, long amount, String ground, Stamp stamp) {
        this.name = name;
        this.kind = kind;
        this.amount = amount;
        this.ground = ground;
        this.askedBy = stamp.actor();
        this.askedAt = stamp.at();
    }

    static FeeDemand of(String name, FeeKind kind, long amount, String ground, Stamp stamp) {
        if (name == null || name.isBlank() || ground == null || ground.isBlank() || kind == null || amount <= 0) {
            throw new FeeDemandIncomplete();
        }
        if (name.strip().length() > LONGEST_NAME || ground.strip().length() > LONGEST_GROUND) {
            throw new FeeDemandTooLong(LONGEST_NAME, LONGEST_GROUND);
        }
        Reason.require(ground);
        return new FeeDemand(name.strip(), kind, amount, ground.strip(), stamp);
    }

    /** It takes the place of the demand before it, which was wrong. */
    FeeDemand correcting(String why) {
        correction = why;
        return this;
    }

    public boolean isCorrection() {
        return correction != null;
    }

    public String getCorrection() {
        return correction;
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
