package vn.gov.laichau.dvc.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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

    /** The form as it was when this was asked; {@code null} for requests of earlier times. */
    @Convert(converter = AnswersConverter.class)
    @Column(name = "answers_before")
    private Map<String, Object> answersBefore;

    /** When what had come was found not to be enough. */
    @Column(name = "reopened_at")
    private Instant reopenedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(schema = "dvc", name = "supplement_item", joinColumns = @JoinColumn(name = "supplement_id"))
    @OrderColumn(name = "position")
    private List<SupplementItem> items = new ArrayList<>();

    protected Supplement() {
    }

    Supplement(Dossier dossier, int round, List<SupplementItem> items, String ground, LocalDate answerBy, Stamp stamp) {
        this.answersBefore = dossier.getAnswers();
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

    /** The answer was not enough: what was not accepted is asked for again. */
    void reopen(LocalDate until, Instant at) {
        answeredAt = null;
        answerBy = until;
        reopenedAt = at;
        items.replaceAll(SupplementItem::again);
    }

    void judge(ItemCheck check) {
        if (items.stream().noneMatch(item -> item.is(check.target(), check.paper()))) {
            throw new NothingToJudge();
        }
        items.replaceAll(item -> item.is(check.target(), check.paper())
                ? item.judged(check.verdict(), check.reason(), check.note()) : item);
    }

    /** Since when an answer to it counts: since it was asked, or asked again. */
    public Instant getSince() {
        return reopenedAt == null ? askedAt : reopenedAt;
    }

    /** The first answer was not enough, and it was asked again. */
    public boolean isAgain() {
        return reopenedAt != null;
    }

    Map<String, Object> getAnswersBefore() {
        return answersBefore;
    }

    void confirmed(Instant at) {
        confirmedAt = at;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    public boolean asksForPaper(String slot) {
        return items.stream().anyMatch(item -> item.is(slot, true) && !item.isAccepted());
    }

    public boolean asksForAnswer(String field) {
        return items.stream().anyMatch(item -> item.is(field, false) && !item.isAccepted());
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
