package vn.gov.laichau.dvc.dossier;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import vn.gov.laichau.dvc.organization.SigningCapacity;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.Stamp;

/** What becomes of a dossier (Điều 8): proposed by one hand, decided by another, numbered and dated. */
@Embeddable
class Decision {

    @Column(name = "proposed_by")
    private String proposedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "decision_text")
    private String text;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** The leader in whose place it was signed, and as what; {@code null} when he signed himself. */
    @Column(name = "decided_for")
    private String decidedFor;

    @Enumerated(EnumType.STRING)
    @Column(name = "signing_capacity")
    private SigningCapacity signingCapacity;

    /** The leadership that decided last. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_in_id")
    private Unit decidedIn;

    @Column(name = "result_number")
    private String resultNumber;

    @Column(name = "issued_at")
    private Instant issuedAt;

    void propose(Outcome proposed, String words, Stamp stamp) {
        outcome = proposed;
        correct(words, stamp);
    }

    /** Another text for the same outcome. */
    void correct(String words, Stamp stamp) {
        text = words;
        proposedBy = stamp.actor();
    }

    /** Who proposed does not decide, neither for himself nor in somebody's place. */
    void requireOtherHand(Stamp stamp) {
        if (proposedBy != null && (stamp.actor().equals(proposedBy) || proposedBy.equals(stamp.onBehalfOf()))) {
            throw new SameHandTwice();
        }
    }

    void approve(Unit leadership, Stamp stamp) {
        decidedBy = stamp.actor();
        decidedAt = stamp.at();
        decidedFor = stamp.onBehalfOf();
        signingCapacity = null;
        decidedIn = leadership;
    }

    /** Against what was proposed. */
    void refuse(String reason, Unit leadership, Stamp stamp) {
        outcome = Outcome.REFUSE;
        text = reason;
        approve(leadership, stamp);
    }

    void signedAs(SigningCapacity capacity) {
        signingCapacity = capacity;
    }

    void issue(String number, Instant at) {
        resultNumber = number;
        issuedAt = at;
    }

    boolean isRefusal() {
        return outcome == Outcome.REFUSE;
    }

    String getProposedBy() {
        return proposedBy;
    }

    Outcome getOutcome() {
        return outcome;
    }

    String getText() {
        return text;
    }

    String getDecidedBy() {
        return decidedBy;
    }

    Instant getDecidedAt() {
        return decidedAt;
    }

    String getDecidedFor() {
        return decidedFor;
    }

    SigningCapacity getSigningCapacity() {
        return signingCapacity;
    }

    Unit getDecidedIn() {
        return decidedIn;
    }

    String getResultNumber() {
        return resultNumber;
    }

    Instant getIssuedAt() {
        return issuedAt;
    }
}
