package vn.gov.laichau.dvc.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import vn.gov.laichau.dvc.shared.Stamp;

/** One request to complete a dossier (phiếu yêu cầu bổ sung, Điều 7): item by item, each with its reason. */
@Entity
@Table(schema = "dvc", name = "supplement")
public class Supplement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "supplement")
    @SequenceGenerator(name = "supplement", schema = "dvc", sequenceName = "supplement_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "round")
    private int round;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "ground")
    private String ground;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** Asked after acceptance, by the agreement of the leader; the clock stands still. */
    @Column(name = "in_process")
    private boolean inProcess;

    /** Last day on which the applicant answers. */
    @Column(name = "answer_by")
    private LocalDate answerBy;

    /** The desk found the answer complete; {@code null} for a request before acceptance. */
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(schema = "dvc", name = "supplement_item", joinColumns = @JoinColumn(name = "supplement_id"))
    @OrderColumn(name = "position")
    private List<SupplementItem> items = new ArrayList<>();

    protected Supplement() {
    }

    Supplement(Dossier dossier, int round, List<SupplementItem> items, String ground, LocalDate answerBy, Stamp stamp) {
        this.dossier = dossier;
        this.round = round;
        this.items.addAll(items);
        this.ground = ground;
        this.askedAt = stamp.at();
        this.askedBy = stamp.actor();
        this.answerBy = answerBy;
    }

    Supplement afterAcceptance() {
        inProcess = true;
        return this;
    }

    /** What another version of the procedure asks besides is asked in the same request. */
    void add(SupplementItem item) {
        items.add(item);
    }

    void answered(Instant at) {
        answeredAt = at;
    }

    /** The answer was not enough. */
    void reopen(LocalDate until) {
        answeredAt = null;
        answerBy = until;
    }

    void confirmed(Instant at) {
        confirmedAt = at;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    public boolean asksForPaper(String slot) {
        return items.stream().anyMatch(item -> item.isPaper() && item.getTarget().equals(slot));
    }

    public boolean asksForAnswer(String field) {
        return items.stream().anyMatch(item -> !item.isPaper() && item.getTarget().equals(field));
    }

    public boolean isInProcess() {
        return inProcess;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public int getRound() {
        return round;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public List<SupplementItem> getItems() {
        return List.copyOf(items);
    }
}
