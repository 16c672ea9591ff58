package vn.gov.laichau.dvc.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.gov.laichau.dvc.account.Applicant;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.RequiredDocument;
import vn.gov.laichau.dvc.deadline.ClockMark;
import vn.gov.laichau.dvc.deadline.ClockRule;
import vn.gov.laichau.dvc.deadline.DeadlineLine;
import vn.gov.laichau.dvc.deadline.OnReturn;
import vn.gov.laichau.dvc.deadline.Reckoning;
import vn.gov.laichau.dvc.document.StoredFile;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.Prefill;
import vn.gov.laichau.dvc.organization.SigningCapacity;
import vn.gov.laichau.dvc.organization.Subject;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.process.StepKind;
import vn.gov.laichau.dvc.routing.Stop;
import vn.gov.laichau.dvc.shared.ChangedMeanwhile;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Printable;
import vn.gov.laichau.dvc.shared.Reason;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.tariff.Channel;
import vn.gov.laichau.dvc.tariff.FeeKind;
import vn.gov.laichau.dvc.tariff.FeeOutcome;
import vn.gov.laichau.dvc.tariff.FeeRule;

/**
 * A dossier (hồ sơ, Điều 2.7): one request under one version of a procedure, from draft to returned result.
 *
 * <p>An applicant drafts and submits it; the desk checks the papers, asks once for what is missing, and accepts it with
 * an appointment; the specialist division examines it, asks others for their opinion, proposes; the leader approves,
 * sends back or refuses in writing; the records clerk issues the result; the desk compares originals and hands it over.
 * Each of these is one verb here, and there is no other way to change the status. Between two statuses it goes through the
 * steps that its agency published, also through another agency.
 */
@Entity
@Table(schema = "dvc", name = "dossier")
public class Dossier {

    /** Stands for the form among the papers that are shown to an asked unit. */
    public static final String FORM = "=form";

    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
            .withZone(OfficeClock.ZONE);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier")
    @SequenceGenerator(name = "dossier", schema = "dvc", sequenceName = "dossier_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private DossierStatus status = DossierStatus.DRAFT;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "applicant_id")
    private Applicant applicant;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "procedure_version_id")
    private ProcedureVersion procedure;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency_id")
    private Unit agency;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "desk_id")
    private Unit desk;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "handling_unit_id")
    private Unit handlingUnit;

    /** Key of the case (trường hợp) under which it is filed; empty where the procedure has none. */
    @Column(name = "of_case")
    private String ofCase = "";

    /** Filed to try a draft of a procedure: never counted. */
    @Column(name = "test")
    private boolean test;

    @Embedded
    private FormerParts former = new FormerParts();

    @Convert(converter = AnswersConverter.class)
    @Column(name = "answers")
    private Map<String, Object> answers = new HashMap<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery")
    private DeliveryMethod delivery = DeliveryMethod.COUNTER;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Embedded
    private LegalClock legalClock = new LegalClock();

    @Embedded
    private Fee fee;

    @Embedded
    private Refund refund = new Refund();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(schema = "dvc", name = "dossier_fee_demand", joinColumns = @JoinColumn(name = "dossier_id"))
    @OrderColumn(name = "position")
    private List<FeeDemand> feeDemands = new ArrayList<>();

    @Column(name = "supplement_rounds")
    private int supplementRounds;

    /** How many times its result was corrected. */
    @Column(name = "corrections")
    private int corrections;

    @Embedded
    private Decision decision = new Decision();

    @Column(name = "form_signed_at")
    private Instant formSignedAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "receiver_name")
    private String receiverName;

    @Embedded
    private Questions questions = new Questions();

    /** The desk has found originals that differ, and the leader has not decided yet. */
    @Column(name = "mismatch_reported_at")
    private Instant mismatchReportedAt;

    /** How many originals of the applicant lie at the desk. */
    @Column(name = "originals_held")
    private int originalsHeld;

    @Embedded
    private Whereabouts whereabouts = new Whereabouts();

    @OneToMany(mappedBy = "dossier", cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("position")
    private List<HistoryLine> history = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    private List<Involvement> involvements = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    private List<PaperCheckLine> checks = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DossierDocument> documents = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    @OrderBy("round")
    private List<Supplement> supplements = new ArrayList<>();

    protected Dossier() {
    }

    public Dossier(Applicant applicant, ProcedureVersion procedure, String ofCase, Unit agency, Unit desk,
            Unit handlingUnit, long feeTotal, Stamp stamp) {
        this.applicant = applicant;
        this.procedure = procedure;
        this.ofCase = ofCase;
        this.agency = agency;
        this.desk = desk;
        this.handlingUnit = handlingUnit;
        this.fee = new Fee(feeTotal);
        this.createdAt = stamp.at();
        touch(stamp);
    }

    /** It only tries a version that is not public: it goes the real way and is never counted. */
    Dossier asTrial() {
        test = true;
        return this;
    }

    // ---- the applicant -------------------------------------------------------------------------------------------

    /** Keeps what was typed, right or wrong; while something is asked for, only the answers that are asked for. */
    void answer(Map<String, Object> typed, Stamp stamp) {
        requireOpenToApplicant();
        var kept = new HashMap<>(answers);
        typed.forEach((field, value) -> {
            if (isOpenAnswer(field)) {
                kept.put(field, value);
            }
        });
        answers = kept;
        touch(stamp);
    }

    /** What it costs with these answers, known when it is sent. */
    void owe(long total) {
        requireDraft();
        fee.owe(total);
    }

    void chooseDelivery(DeliveryMethod method, Stamp stamp) {
        requireDraft();
        method.requireOffered(procedure);
        delivery = method;
        touch(stamp);
    }

    /** Adds a file to a paper's slot. In answer to a request it takes the place of the earlier ones, which are kept. */
    void attach(String slot, StoredFile file, Stamp stamp) {
        requireOpenToApplicant();
        if (!isOpenSlot(slot)) {
            throw new PaperNotAsked(slot);
        }
        papers().replaceEarlier(slot, supplementRounds, openSupplement(), stamp.at());
        documents.add(new DossierDocument(this, slot, file, supplementRounds, stamp.at()));
        touch(stamp);
    }

    /** Takes back a file of the present round; what was once submitted is never taken away. */
    void detach(UUID file, Stamp stamp) {
        requireOpenToApplicant();
        papers().takeBack(file, supplementRounds, openSupplement(), stamp.at());
        touch(stamp);
    }

    /** The applicant sends the dossier and answers for what it says (Điều 7, 13.5). The code is given now. */
    DossierMoved submit(String givenCode, Stop first, Stamp stamp) {
        if (status == DossierStatus.DRAFT) {
            delivery.requireOffered(procedure);
        }
        var moved = moveTo(DossierVerb.SUBMIT, DossierStatus.SUBMITTED, null, stamp, null, DossierStatus.DRAFT);
        code = givenCode;
        whereabouts.lieAt(first.step().key(), desk, stamp.at());
        confirmedAt = stamp.at();
        submittedAt = stamp.at();
        openChecks();
        involve(desk, false, stamp);
        return moved;
    }

    /** The applicant sends what was asked for. */
    DossierMoved resubmit(Stamp stamp) {
        if (openSupplement().isEmpty() && (status == DossierStatus.SUBMITTED
                || status == DossierStatus.SUPPLEMENT_IN_PROCESS)) {
            requests().lastAnswered().map(Supplement::getAnsweredAt).ifPresent(at -> {
                throw new SupplementSent(code, status, at);
            });
        }
        var moved = status == DossierStatus.SUPPLEMENT_IN_PROCESS && openSupplement().isPresent()
                ? record(DossierVerb.RESUBMIT, status, null, stamp, null)
                : moveTo(DossierVerb.RESUBMIT, DossierStatus.SUBMITTED, null, stamp, null, DossierStatus.SUPPLEMENT_AT_DESK);
        openChecks();
        openSupplement().ifPresent(asked -> {
            papers().judgeAnew(asked.getItems());
            asked.answered(stamp.at());
        });
        return moved;
    }

    /** A line to judge for each paper, also for one that another answer has made necessary. */
    private void openChecks() {
        papers().unlisted().forEach(slot -> checks.add(new PaperCheckLine(this, slot)));
    }

    // ---- its procedure ---------------------------------------------------------------------------------------------

    /**
     * Its procedure has another version, and it was not accepted yet: from now on it is asked what that version asks
     * (Điều 12.6). Nothing that was typed or sent goes away; what is asked besides comes into a request that is open.
     */
    public DossierMoved moveTo(ProcedureVersion next, Unit division, LocalDate day, String note, Stamp stamp) {
        if (!isMovable()) {
            throw new IllegalMove(code, status, status);
        }
        var earlier = procedure;
        var effect = effectOf(next, day);
        former.keep(effect, earlier, answers);
        procedure = next;
        handlingUnit = division;
        if (status == DossierStatus.DRAFT) {
            fee.owe(next.fees(new Answers(answers), day, ofCase).total());
            delivery = delivery.isOffered(next) ? delivery : DeliveryMethod.COUNTER;
        } else {
            beginProcess(stepUnit());
            openChecks();
        }
        requests().askBesides(effect);
        history.add(HistoryLine.ofMove(this, earlier.getNumber(), next.getNumber(), stamp, note));
        touch(stamp);
        return new DossierMoved(id == null ? 0 : id, uuid, DossierVerb.MOVE_VERSION, status, status, null, stamp, note,
                false);
    }

    /** Not accepted yet; what was accepted keeps its version for ever. */
    public boolean isMovable() {
        return status.isBeforeAcceptance();
    }

    /** What another version would mean for it. */
    public VersionEffect effectOf(ProcedureVersion other, LocalDate today) {
        return VersionEffect.of(procedure, other, ofCase, answers, papers().slotsThere(), today);
    }

    /** What it holds that has no place in the present version. */
    public List<FormerPart> formerParts() {
        return former.without(papers()::isRequired, procedure.getForm(), answers);
    }

    // ---- the desk ------------------------------------------------------------------------------------------------

    void judge(String slot, PaperVerdict verdict, String note, Stamp stamp) {
        if (status != DossierStatus.SUBMITTED && !isAnsweredInProcess()) {
            throw new IllegalMove(code, status, DossierStatus.SUBMITTED);
        }
        check(slot).judge(verdict, note);
        returned().filter(asked -> asked.getItems().stream().anyMatch(item -> item.is(slot, true)))
                .ifPresent(asked -> asked.judge(ItemCheck.ofPaper(slot, verdict, note)));
        touch(stamp);
    }

    /** One thing that came back is enough, or is not and why. */
    void judgeItem(ItemCheck found, Stamp stamp) {
        var asked = returned().orElseThrow(NothingToJudge::new);
        found.requireReason(nameOf(found.item()));
        if (found.paper()) {
            judge(found.target(), found.paperVerdict(), found.note(), stamp);
        }
        asked.judge(found);
        touch(stamp);
    }

    /** The last request, when its answer has come and is being looked at. */
    public Optional<Supplement> returned() {
        boolean looking = status == DossierStatus.SUBMITTED || isAnsweredInProcess();
        return looking ? requests().lastAnswered() : Optional.empty();
    }

    private List<SupplementItem> answersToJudge() {
        return returned().stream().flatMap(asked -> asked.getItems().stream())
                .filter(item -> !item.isPaper() && !item.isAccepted() && hasPlace(item)).toList();
    }

    /** Finds good whatever was sent and not judged yet; returns which papers and answers these are. */
    List<String> judgeRestGood(Stamp stamp) {
        var rest = papers().toJudge();
        rest.forEach(slot -> judge(slot, PaperVerdict.GOOD, null, stamp));
        var fields = answersToJudge().stream().filter(item -> item.getVerdict() == null).map(SupplementItem::getTarget)
                .toList();
        fields.forEach(field -> judgeItem(new ItemCheck(field, false, ItemVerdict.ACCEPTED, null, null), stamp));
        return Stream.concat(rest.stream(), fields.stream()).toList();
    }

    /**
     * Papers or answers are missing or wrong: the applicant is asked for them, all at once (Điều 7). The desk asks once;
     * a second time needs a ground.
     */
    DossierMoved requireSupplement(List<SupplementItem> items, String ground, LocalDate answerBy, Stamp stamp) {
        requirePrintable(items, ground);
        requests().requireAskableAtDesk(items, !isBlank(ground));
        var moved = moveTo(DossierVerb.REQUIRE_SUPPLEMENT, DossierStatus.SUPPLEMENT_AT_DESK, desk, stamp, ground,
                DossierStatus.SUBMITTED);
        ask(items, ground, answerBy, stamp);
        return moved;
    }

    private Supplement ask(List<SupplementItem> items, String ground, LocalDate answerBy, Stamp stamp) {
        supplementRounds++;
        var asked = new Supplement(this, supplementRounds, items, ground, answerBy, stamp);
        supplements.add(asked);
        papers().unmakeGood(items);
        return asked;
    }

    /** Another agency is competent: it goes there with its code, and leaves this one (§12.1a no. 11). */
    DossierMoved transfer(Unit otherAgency, Unit otherDesk, Unit otherDivision, String reason, Stamp stamp) {
        requireReason(reason);
        if (otherAgency.getId().equals(agency.getId())) {
            throw new SameAgency();
        }
        var moved = same(DossierVerb.TRANSFER, desk, stamp, reason, DossierStatus.SUBMITTED);
        participation().end(desk, stamp);
        agency = otherAgency;
        desk = otherDesk;
        handlingUnit = otherDivision;
        beginProcess(otherDesk);
        involve(desk, false, stamp);
        return moved;
    }

    /**
     * The desk can't take it: out of its competence or scope, or what was asked for has not come in time. The reason is
     * given in writing (Form 03).
     */
    DossierMoved refuseReception(String reason, Stamp stamp) {
        requireText(reason);
        if (status == DossierStatus.SUPPLEMENT_AT_DESK && !isTermOver(stamp.at())) {
            throw new TermNotOver(openSupplement().map(Supplement::getAnswerBy).orElseThrow());
        }
        var moved = moveTo(DossierVerb.REFUSE_RECEPTION, DossierStatus.NOT_ACCEPTED, desk, stamp, reason,
                DossierStatus.SUBMITTED, DossierStatus.SUPPLEMENT_AT_DESK);
        notPerformed();
        return moved;
    }

    /** The applicant can no longer expect that his answer to the open request is waited for. */
    public boolean isTermOver(Instant now) {
        return openSupplement().map(Supplement::getAnswerBy).filter(until -> !OfficeClock.day(now).isAfter(until)).isEmpty();
    }

    /** The desk found the dossier complete and promises when the result can be fetched (Điều 7). */
    DossierMoved accept(WorkingCalendar calendar, Stop next, Stamp stamp) {
        if (status == DossierStatus.SUBMITTED) {
            requireAllGood();
        }
        var moved = moveTo(DossierVerb.ACCEPT, DossierStatus.ACCEPTED, desk, stamp, null, DossierStatus.SUBMITTED);
        acceptedAt = stamp.at();
        legalClock.accept(stamp.at(), clockRule(), calendar);
        return goOn(moved, next, stamp);
    }

    private void requireAllGood() {
        var unchecked = new ArrayList<>(papers().unchecked());
        answersToJudge().forEach(item -> unchecked.add(nameOf(item)));
        if (!unchecked.isEmpty()) {
            throw new PapersUnchecked(unchecked);
        }
    }

    // ---- the legal clock -------------------------------------------------------------------------------------------

    /** One more thing has happened to the clock, unless it is done: the appointment follows from all of them (Điều 9.1). */
    private void mark(ClockMark mark, WorkingCalendar calendar) {
        legalClock.mark(mark, clockRule(), calendar);
    }

    /** Where its clock stands by this calendar, from what happened to it. */
    public Reckoning reckon(WorkingCalendar calendar) {
        return legalClock.reckon(clockRule(), calendar);
    }

    private ClockRule clockRule() {
        return procedure.clockRule(Channel.ONLINE, ofCase, agency.getCode());
    }

    /**
     * What it would be promised by a calendar that has changed since; empty where that is the same, or where nothing is
     * promised. Nothing changes by asking (domain.md §4.5).
     */
    public Optional<Reckoning> recount(WorkingCalendar calendar, Instant now) {
        return legalClock.recount(clockRule(), calendar, now);
    }

    /** It was decided that it follows the changed calendar; what was promised before stays to be seen. */
    public DossierMoved recalendar(Unit decider, String reason, WorkingCalendar calendar, Stamp stamp) {
        requireSaid(reason);
        if (!status.isClockRunning()) {
            throw new IllegalMove(code, status, status);
        }
        legalClock.requireRecountable(clockRule(), calendar, stamp.at());
        var moved = record(DossierVerb.RECALENDAR, status, decider == null ? null : decider.getId(), stamp, reason);
        mark(ClockMark.recalendared(stamp.at()), calendar);
        return moved;
    }

    /** Login of who accepted it, or found it complete after papers that came later. */
    public Optional<String> receivedBy() {
        return received().map(HistoryLine::getActor);
    }

    /** From when its time runs: the acceptance, or when it was complete where the time began anew (NĐ 61 Art 19.4). */
    public Instant receivedAt() {
        return isRestarting() ? received().map(HistoryLine::getAt).orElse(acceptedAt) : acceptedAt;
    }

    private Optional<HistoryLine> received() {
        return history.stream().filter(line -> line.getVerb() == DossierVerb.ACCEPT
                || line.getVerb() == DossierVerb.CONFIRM_SUPPLEMENT).reduce((earlier, later) -> later);
    }

    /** What was promised before the apology put it off; empty where there was none. */
    public Optional<Instant> appointmentBeforeApology(WorkingCalendar calendar) {
        return legalClock.appointmentBeforeApology(clockRule(), calendar);
    }

    /** Whether its version lets the time begin anew when the applicant has completed it, or go on. */
    public boolean isRestarting() {
        return clockRule().onReturn() == OnReturn.RESTART;
    }

    /** There is an appointment that can be put off: not where the clock stands still until the money is there. */
    public boolean isExtendable() {
        return MotionKind.EXTENSION.isPossibleIn(status) && legalClock.getDueAt() != null;
    }

    /** An apology may go out now: for the first time and early enough; the day is still to be chosen. */
    public boolean isExtendable(WorkingCalendar calendar, Instant now) {
        return isExtendable() && isOpenTo(MotionKind.EXTENSION) && legalClock.isExtendable(calendar, now);
    }

    /** When it was put off, which is done once; empty where it was not. */
    public Optional<Instant> extendedAt() {
        return legalClock.extendedAt();
    }

    /** An apology may still go out, and the day is later than what was promised (NĐ 61 Art 19.9). */
    public void requireExtendable(LocalDate day, WorkingCalendar calendar, Instant now) {
        if (!isExtendable()) {
            throw new IllegalMove(code, status, status);
        }
        requireNotInCorrection();
        legalClock.requireExtendable(day, calendar, now);
    }

    /** It can't be done in time: an apology with a new appointment, once at most. */
    public DossierMoved extend(LocalDate day, String reason, WorkingCalendar calendar, Stamp stamp) {
        requireExtendable(day, calendar, stamp.at());
        requireReason(reason);
        var moved = record(DossierVerb.EXTEND, status, stepUnit().getId(), stamp, reason);
        mark(ClockMark.extended(stamp.at(), day), calendar);
        return moved;
    }

    /** Papers may be asked for after appraisal: early enough and for the first time, or on a ground (NĐ 61 Art 19.4). */
    public void requireAskable(List<SupplementItem> items, String ground, WorkingCalendar calendar, Instant now) {
        if (status != DossierStatus.IN_PROCESS) {
            throw new IllegalMove(code, status, DossierStatus.SUPPLEMENT_IN_PROCESS);
        }
        requireNotInCorrection();
        requirePrintable(items, ground);
        requests().requireAskableInProcess(items, !isBlank(ground), acceptedAt, calendar, now);
    }

    /** Whoever asks for papers now has to name the law that lets him: it is late, or not for the first time. */
    public boolean isGroundNeeded(WorkingCalendar calendar, Instant now) {
        return status == DossierStatus.IN_PROCESS && requests().isGroundNeeded(acceptedAt, calendar, now);
    }

    /** The leader agrees that the applicant is asked; the clock stands still until the desk has it all (Điều 8.2). */
    public DossierMoved requireSupplementInProcess(List<SupplementItem> items, String ground, LocalDate answerBy,
            WorkingCalendar calendar, Stamp stamp) {
        requireAskable(items, ground, calendar, stamp.at());
        var moved = moveTo(DossierVerb.REQUIRE_SUPPLEMENT_IN_PROCESS, DossierStatus.SUPPLEMENT_IN_PROCESS, stepUnit(), stamp,
                ground, DossierStatus.IN_PROCESS);
        ask(items, ground, answerBy, stamp).afterAcceptance();
        mark(ClockMark.stopped(stamp.at(), ClockMark.SUPPLEMENT, supplementRounds), calendar);
        return moved;
    }

    /** What came in answer is not enough: the applicant is asked for the same again. */
    DossierMoved reopenSupplement(String words, LocalDate answerBy, Stamp stamp) {
        var answered = answeredInProcess();
        if (answered.getItems().stream().allMatch(SupplementItem::isAccepted)) {
            throw new NothingAsked();
        }
        var rejected = answered.getItems().stream().filter(SupplementItem::isRejected).toList();
        if (isBlank(words) && rejected.isEmpty()) {
            throw new ShortfallMissing();
        }
        rejected.forEach(item -> item.again().requireGuidance(nameOf(item)));
        var missing = isBlank(words) ? "" : words.strip();
        requirePrintable(rejected.stream().map(SupplementItem::again).toList(), missing);
        var moved = record(DossierVerb.REOPEN_SUPPLEMENT, status, desk.getId(), stamp, missing);
        answered.reopen(answerBy, stamp.at());
        return moved;
    }

    /** The desk has found complete what was asked for after acceptance: the clock runs again (NĐ 61 Art 19.4). */
    DossierMoved confirmSupplement(WorkingCalendar calendar, Stamp stamp) {
        var answered = answeredInProcess();
        requireAllGood();
        var moved = moveTo(DossierVerb.CONFIRM_SUPPLEMENT, DossierStatus.IN_PROCESS, desk, stamp, null,
                DossierStatus.SUPPLEMENT_IN_PROCESS);
        answered.confirmed(stamp.at());
        mark(ClockMark.returned(stamp.at()), calendar);
        return moved.onward();
    }

    private Supplement answeredInProcess() {
        if (status != DossierStatus.SUPPLEMENT_IN_PROCESS) {
            throw new IllegalMove(code, status, DossierStatus.IN_PROCESS);
        }
        return requests().toConfirm();
    }

    /** The applicant has sent what was asked for after acceptance, and the desk has not confirmed it yet. */
    public boolean isAnsweredInProcess() {
        return status == DossierStatus.SUPPLEMENT_IN_PROCESS && openSupplement().isEmpty();
    }

    /** A fee is to be paid before the handling goes on; whether the clock stands still, the version says. */
    public DossierMoved demandPayment(String name, FeeKind kind, long amount, String ground, WorkingCalendar calendar,
            Stamp stamp) {
        requireNotInCorrection();
        Printable.require(name);
        Printable.require(ground);
        var demand = FeeDemand.of(name, kind, amount, ground, stamp);
        var moved = moveTo(DossierVerb.DEMAND_PAYMENT, DossierStatus.AWAITING_PAYMENT, stepUnit(), stamp, demand.getName(),
                DossierStatus.IN_PROCESS);
        feeDemands.add(demand);
        fee.demand(amount);
        if (procedure.isFeeStopsClock()) {
            mark(ClockMark.stopped(stamp.at(), ClockMark.PAYMENT, demandsThatCount().size()), calendar);
        }
        return moved;
    }

    /** What is waited for was wrong: another demand takes its place, and the wrong one stays to be seen. */
    public DossierMoved correctDemand(String name, FeeKind kind, long amount, String ground, String reason, Stamp stamp) {
        Printable.require(name);
        Printable.require(ground);
        var demand = FeeDemand.of(name, kind, amount, ground, stamp);
        requireReason(reason);
        var moved = same(DossierVerb.CORRECT_DEMAND, stepUnit(), stamp, reason, DossierStatus.AWAITING_PAYMENT);
        fee.demand(amount - demanded().orElseThrow().getAmount());
        feeDemands.add(demand.correcting(reason.strip()));
        return moved;
    }

    /** What the applicant has to pay before the handling goes on. */
    public Optional<FeeDemand> demanded() {
        return status == DossierStatus.AWAITING_PAYMENT ? Optional.of(feeDemands.get(feeDemands.size() - 1))
                : Optional.empty();
    }

    /** Without those whose place another one has taken. */
    List<FeeDemand> demandsThatCount() {
        return IntStream.range(0, feeDemands.size()).filter(i -> i + 1 == feeDemands.size()
                || !feeDemands.get(i + 1).isCorrection()).mapToObj(feeDemands::get).toList();
    }

    /** How many of these were paid: each one is before the next one is asked for. */
    long demandsPaid() {
        return history.stream().filter(line -> line.getVerb() == DossierVerb.RECORD_FEE
                && line.getFrom() == DossierStatus.AWAITING_PAYMENT).count();
    }

    /** What the procedure itself costs, without what was asked for during the handling. */
    public long getFeeOfProcedure() {
        return fee.getTotal() - demandsThatCount().stream().mapToLong(FeeDemand::getAmount).sum();
    }

    /** What is to be taken now: what was demanded, and everything that is owed only where nothing is waited for. */
    public long getFeeToTake() {
        return demanded().map(FeeDemand::getAmount).orElseGet(fee::getOwed);
    }

    // ---- what is asked for and decided besides the result -----------------------------------------------------------

    /** Somebody asks for what another one decides; that unit may open the dossier from now on. */
    public DossierMoved ask(MotionKind kind, Unit decider, String words, Stamp stamp) {
        if (kind == MotionKind.WITHDRAWAL) {
            requireSaid(words);
            Reason.requireShort(words);
        } else {
            requirePrintable(words);
        }
        if (!kind.isPossibleIn(status) || kind == MotionKind.EXTENSION && !isExtendable()) {
            throw new IllegalMove(code, status, status);
        }
        if (!isOpenTo(kind)) {
            throw new CorrectionUnderWay();
        }
        var asking = kind == MotionKind.WITHDRAWAL ? null : stepUnit().getId();
        mismatchReportedAt = kind == MotionKind.MISMATCH ? stamp.at() : mismatchReportedAt;
        var moved = record(kind.verb(), status, asking, stamp, words);
        involve(decider, false, stamp);
        return moved;
    }

    /** What was asked for is not agreed to; everything stays as it is. */
    public DossierMoved decline(MotionKind kind, Unit decider, String remark, Stamp stamp) {
        requireReason(remark);
        if (!kind.isPossibleIn(status)) {
            throw new IllegalMove(code, status, status);
        }
        mismatchReportedAt = kind == MotionKind.MISMATCH ? null : mismatchReportedAt;
        return record(kind == MotionKind.WITHDRAWAL ? DossierVerb.DECLINE_WITHDRAWAL : DossierVerb.DECLINE, status,
                decider.getId(), stamp, remark);
    }

    /** The applicant gets it back as he asked; {@code remark} is what the agency says to it, if anything. */
    public DossierMoved withdraw(Unit decider, String remark, Stamp stamp) {
        requireNotInCorrection();
        Printable.require(remark);
        var moved = moveTo(DossierVerb.WITHDRAW, DossierStatus.WITHDRAWN, decider, stamp,
                remark == null || remark.isBlank() ? null : remark.strip(), statuses(MotionKind.WITHDRAWAL));
        end(stamp);
        return moved;
    }

    /** Why the applicant asked for it back; {@code null} when he has not. */
    public String wishToWithdraw() {
        return history.stream().filter(past -> past.getVerb() == DossierVerb.ASK_WITHDRAWAL)
                .reduce((earlier, later) -> later).map(HistoryLine::getReason).orElse(null);
    }

    /** The agency ends it, on a legal ground. */
    public DossierMoved stop(Unit decider, String reason, Stamp stamp) {
        requireSaid(reason);
        requireNotInCorrection();
        var moved = moveTo(DossierVerb.STOP, DossierStatus.STOPPED, decider, stamp, reason, statuses(MotionKind.STOP));
        end(stamp);
        return moved;
    }

    private void end(Stamp stamp) {
        legalClock.endOwnLimit();
        participation().endAsked(stamp);
        legalClock.stopForGood(stamp.at());
        notPerformed();
    }

    // ---- money that was paid for nothing ------------------------------------------------------------------------------

    /** It has ended without a result: nothing more is owed, and what was paid goes back unless a law keeps it. */
    private void notPerformed() {
        fee.remitRest();
        judgeMoney(FeeOutcome.NOT_PERFORMED);
    }

    private void judgeMoney(FeeOutcome outcome) {
        if (fee.getPaid() == 0) {
            return;
        }
        long demanded = demandsThatCount().stream().limit(demandsPaid()).mapToLong(FeeDemand::getAmount).sum();
        var back = procedure.refund(new Answers(answers), OfficeClock.day(submittedAt), ofCase, outcome,
                fee.getPaid() - demanded);
        long amount = back.amount() + (FeeRule.GENERAL.refunds(outcome) ? demanded : 0);
        refund.judge(outcome, amount, fee.getPaid() - amount, String.join("; ", back.grounds()));
        if (amount > 0) {
            fee.giveBack();
        }
    }

    /** The money was given back, and it is written down how. */
    public DossierMoved refund(PaidOut how, Stamp stamp) {
        if (!fee.isRefundDue()) {
            throw new IllegalMove(code, status, status);
        }
        how.require(endedAt(), stamp.at());
        refund.paidOut(how);
        fee.givenBack();
        return record(DossierVerb.REFUND, status, desk.getId(), stamp, null);
    }

    private Instant endedAt() {
        return history.stream().filter(line -> line.getFrom() != line.getTo() && line.getTo() != DossierStatus.RETURNED
                && line.getTo() != DossierStatus.RESULT_AT_DESK).reduce((earlier, later) -> later)
                .map(HistoryLine::getAt).orElseThrow();
    }

    /** What becomes of what was paid; empty while it goes on, and where nothing was paid. */
    public Optional<RefundView> refund() {
        return Optional.ofNullable(refund.view(fee.isRefundDue()));
    }

    /** Whether this may be asked for now; a correction is neither charged, put off, stopped nor withdrawn. */
    public boolean isOpenTo(MotionKind kind) {
        return kind.isPossibleIn(status) && (kind == MotionKind.MISMATCH || !isInCorrection());
    }

    /** Its result was handed over and is being corrected: the corrected result is the only way on (NĐ 61 Art 21). */
    public boolean isInCorrection() {
        return corrections > 0 && !status.isFinished();
    }

    /** Its result is corrected, and all was compared, signed and paid before the first hand-over: nothing is asked again. */
    public boolean isCorrectedForNothing() {
        return isInCorrection() && missingBeforeReturn().isEmpty();
    }

    private void requireNotInCorrection() {
        if (isInCorrection()) {
            throw new CorrectionUnderWay();
        }
    }

    private static DossierStatus[] statuses(MotionKind kind) {
        return Arrays.stream(DossierStatus.values()).filter(kind::isPossibleIn).toArray(DossierStatus[]::new);
    }

    /** The originals are not what was sent: examined again within the leader's limit, and not handed over (Điều 10.1). */
    public DossierMoved reexamine(String words, LocalDate until, Unit decider, Stop handling, Stamp stamp) {
        requireReason(words);
        var moved = moveTo(DossierVerb.REEXAMINE, DossierStatus.IN_PROCESS, decider, stamp, words,
                DossierStatus.RESULT_AT_DESK);
        papers().compareAnew();
        mismatchReportedAt = null;
        return goBack(moved, until, handling, stamp);
    }

    /** The agency made an error: the corrected text goes to the leader; the result that was handed over stays to be seen. */
    public DossierMoved reopenForCorrection(String text, String reason, LocalDate until, Stop deciding, Stamp stamp) {
        requirePrintable(reason);
        requireText(text);
        var moved = moveTo(DossierVerb.REOPEN_FOR_CORRECTION, DossierStatus.AWAITING_APPROVAL, stepUnit(), stamp, reason,
                DossierStatus.RETURNED);
        corrections++;
        decision.correct(text, stamp);
        return goBack(moved, until, deciding, stamp);
    }

    private DossierMoved goBack(DossierMoved moved, LocalDate until, Stop stop, Stamp stamp) {
        legalClock.limitBy(until);
        return layAt(stop, moved, stamp);
    }

    /** It is finished and waits to be filed: whoever keeps the records may open it from now on (Điều 9.3, 12.7). */
    public void leaveTo(Unit records, Stamp stamp) {
        if (!status.next().contains(DossierStatus.CLOSED)) {
            throw new IllegalMove(code, status, DossierStatus.CLOSED);
        }
        involve(records, false, stamp);
    }

    /** All papers are filed, nothing more will happen. */
    public DossierMoved close(Unit records, Stamp stamp) {
        if (originalsHeld > 0) {
            throw new OriginalsHeld();
        }
        if (fee.isRefundDue()) {
            throw new RefundNotPaidOut();
        }
        return moveTo(DossierVerb.CLOSE, DossierStatus.CLOSED, records, stamp, null, DossierStatus.RETURNED,
                DossierStatus.NOT_ACCEPTED, DossierStatus.WITHDRAWN, DossierStatus.STOPPED);
    }

    // ---- from step to step -----------------------------------------------------------------------------------------

    /** What was under way has reached its unit; the first division that gets it starts (Điều 8). */
    public DossierMoved arrive(Stamp stamp) {
        if (status == DossierStatus.RESULT_ISSUED) {
            return arriveAtDesk(stamp);
        }
        boolean atWork = currentStep().map(Step::kind)
                .filter(kind -> kind == StepKind.ASSIGN || kind == StepKind.HANDLE).isPresent();
        if (status == DossierStatus.ACCEPTED && atWork) {
            return start(stamp);
        }
        return reach(stamp);
    }

    DossierMoved reach(Stamp stamp) {
        return settle(same(DossierVerb.ARRIVE, stepUnit(), stamp, null, DossierStatus.ACCEPTED, DossierStatus.IN_PROCESS),
                stamp);
    }

    DossierMoved start(Stamp stamp) {
        return settle(moveTo(DossierVerb.START, DossierStatus.IN_PROCESS, stepUnit(), stamp, null, DossierStatus.ACCEPTED),
                stamp);
    }

    DossierMoved arriveAtDesk(Stamp stamp) {
        return settle(moveTo(DossierVerb.ARRIVE_AT_DESK, DossierStatus.RESULT_AT_DESK, desk, stamp, null,
                DossierStatus.RESULT_ISSUED), stamp);
    }

    /** Who holds it passes it on; {@code words} for the next unit may be missing. */
    public DossierMoved passOn(String words, Stop next, Stamp stamp) {
        return goOn(same(DossierVerb.PASS_ON, stepUnit(), stamp, words, DossierStatus.ACCEPTED, DossierStatus.IN_PROCESS),
                next, stamp);
    }

    /** The desk of another agency takes over. */
    public DossierMoved takeOver(String words, Stop next, Stamp stamp) {
        return goOn(same(DossierVerb.TAKE_OVER, stepUnit(), stamp, words, DossierStatus.ACCEPTED, DossierStatus.IN_PROCESS),
                next, stamp);
    }

    /** The head of a division gives it to one of his officers. */
    public DossierMoved assign(Stop next, Stamp stamp) {
        return goOn(same(DossierVerb.ASSIGN, stepUnit(), stamp, null, DossierStatus.IN_PROCESS), next, stamp);
    }

    /** Other units are asked for their opinion (Điều 8.1); the clock goes on. All papers are shown to them. */
    public DossierMoved consult(Unit asked, String question, Stamp stamp) {
        requireText(question);
        var moved = status == DossierStatus.CONSULTING
                ? record(DossierVerb.CONSULT, status, stepUnit().getId(), stamp, question)
                : moveTo(DossierVerb.CONSULT, DossierStatus.CONSULTING, stepUnit(), stamp, question,
                        DossierStatus.IN_PROCESS);
        if (moved.from() != DossierStatus.CONSULTING) {
            questions.begin();
        }
        questions.ask();
        involve(asked, true, stamp);
        return moved;
    }

    /** As above; the asked unit sees only these papers, and the form if {@link #FORM} is among them. */
    public DossierMoved consult(Unit asked, String question, Collection<String> shown, Stamp stamp) {
        if (!shown.stream().allMatch(slot -> slot.equals(FORM) || papers().isRequired(slot))) {
            throw new PaperNotAsked(String.join(", ", shown));
        }
        var moved = consult(asked, question, stamp);
        participation().show(asked, shown);
        return moved;
    }

    /**
     * Keys of the papers that officers of these units may see who are only asked for their opinion; empty when they take
     * part and see everything.
     */
    public Optional<Set<String>> shownTo(Collection<Long> units) {
        return participation().shownTo(units, this::everything);
    }

    private Set<String> everything() {
        return Stream.concat(requiredDocuments().stream().map(RequiredDocument::key), Stream.of(FORM))
                .collect(Collectors.toSet());
    }

    /** A unit that was asked has said nothing in time, and that means that it agrees. */
    public DossierMoved consentBySilence(Unit silent, Stamp stamp) {
        var moved = same(DossierVerb.CONSENT_BY_SILENCE, silent, stamp, null, DossierStatus.CONSULTING);
        endPartOf(silent, stamp);
        return moved;
    }

    /** A unit that was asked has let its time pass; who handles it waits no longer, and says why (NĐ 61 Art 19.5). */
    public DossierMoved goOnWithoutAnswer(Unit late, String words, Stamp stamp) {
        requireReason(words);
        var moved = same(DossierVerb.GO_ON_WITHOUT_ANSWER, stepUnit(), stamp, late.getName() + ": " + words.strip(),
                DossierStatus.CONSULTING);
        endPartOf(late, stamp);
        return moved;
    }

    /** The last opinion has come back. */
    public DossierMoved resume(Stamp stamp) {
        return moveTo(DossierVerb.RESUME, DossierStatus.IN_PROCESS, stepUnit(), stamp, null, DossierStatus.CONSULTING);
    }

    /** An asked unit has answered; from now on the dossier is closed to it, unless it does steps of its own. */
    public void endPartOf(Unit unit, Stamp stamp) {
        participation().answered(unit, stamp);
        questions.settle();
        touch(stamp);
    }

    /** A handling is finished that proposes nothing yet: the next unit or officer goes on. */
    public DossierMoved forward(String words, Stop next, Stamp stamp) {
        return goOn(same(DossierVerb.FORWARD, stepUnit(), stamp, words, DossierStatus.IN_PROCESS), next, stamp);
    }

    /** The specialist proposes an outcome and presents the dossier to the head of the division or to the leader (Điều 8). */
    public DossierMoved propose(Outcome proposed, String text, Stop next, Stamp stamp) {
        requireText(text);
        var moved = moveTo(DossierVerb.PROPOSE, DossierStatus.AWAITING_APPROVAL, stepUnit(), stamp, null,
                DossierStatus.IN_PROCESS);
        decision.propose(proposed, text, stamp);
        return goOn(moved, next, stamp);
    }

    // ---- heads and leaders -----------------------------------------------------------------------------------------

    /** The head of the division has read what was proposed, and presents it to the leader (ký nháy). */
    public DossierMoved initial(String words, Stop next, Stamp stamp) {
        decision.requireOtherHand(stamp);
        return goOn(same(DossierVerb.INITIAL, stepUnit(), stamp, words, DossierStatus.AWAITING_APPROVAL), next, stamp);
    }

    /** Back to who proposed with a remark, within the same agency; the clock is not reset. */
    public DossierMoved returnWithRemark(String remark, Stop back, Stamp stamp) {
        requireReason(remark);
        var moved = moveTo(DossierVerb.RETURN_WITH_REMARK, DossierStatus.IN_PROCESS, stepUnit(), stamp, remark,
                DossierStatus.AWAITING_APPROVAL);
        return layAt(back, moved, stamp);
    }

    /** The leader of an agency that does not decide the matter agrees that it goes on to the next one. */
    public DossierMoved endorse(Stop next, Stamp stamp) {
        decision.requireOtherHand(stamp);
        var moved = moveTo(DossierVerb.ENDORSE, DossierStatus.IN_PROCESS, stepUnit(), stamp, null,
                DossierStatus.AWAITING_APPROVAL);
        decision.approve(stepUnit(), stamp);
        return goOn(moved, next, stamp);
    }

    /** Who decided did it in this capacity, for the leader whose place he fills (NĐ 30/2020 Art 13). */
    public void signedAs(SigningCapacity capacity) {
        decision.signedAs(capacity);
    }

    /**
     * Whoever is to decide will not, and says why: somebody else of the leadership has to. Nothing else changes (Điều 8).
     */
    public DossierMoved declineToSign(String reason, Stamp stamp) {
        requireReason(reason);
        return same(DossierVerb.DECLINE_TO_SIGN, stepUnit(), stamp, reason, DossierStatus.AWAITING_APPROVAL);
    }

    /** The leader signs what was proposed: the licence, or the written refusal (Điều 8.1, 8.2). */
    public DossierMoved approve(Stop next, Stamp stamp) {
        decision.requireOtherHand(stamp);
        var moved = sign(DossierVerb.APPROVE, null, stamp);
        decision.approve(stepUnit(), stamp);
        return goOnIfAny(moved, next, stamp);
    }

    /** The leader refuses, against the proposal, with the reasons that the applicant will read (Điều 8.2). */
    public DossierMoved decideRefusal(String reason, Stop next, Stamp stamp) {
        decision.requireOtherHand(stamp);
        requirePrintable(reason);
        var moved = sign(DossierVerb.DECIDE_REFUSAL, reason, stamp);
        decision.refuse(reason, stepUnit(), stamp);
        return goOnIfAny(moved, next, stamp);
    }

    private DossierMoved sign(DossierVerb verb, String reason, Stamp stamp) {
        return moveTo(verb, DossierStatus.SIGNED, stepUnit(), stamp, reason, DossierStatus.AWAITING_APPROVAL);
    }

    /** Without a step for numbering the next one is {@code null}: number and date are given at once. */
    private DossierMoved goOnIfAny(DossierMoved moved, Stop next, Stamp stamp) {
        return next == null ? moved : goOn(moved, next, stamp);
    }

    // ---- what leaves the agency --------------------------------------------------------------------------------------

    /** The records clerk numbers the letter with which the dossier goes to the next agency. */
    public DossierMoved sendOn(String number, Stop next, Stamp stamp) {
        return goOn(same(DossierVerb.SEND_ON, stepUnit(), stamp, number, DossierStatus.IN_PROCESS), next, stamp);
    }

    /** Number and date are given; the result exists and the legal clock stops (Điều 8.1, 9.3). */
    public DossierMoved issue(String number, Stop handOver, Stamp stamp) {
        var moved = moveTo(DossierVerb.ISSUE, DossierStatus.RESULT_ISSUED, stepUnit(), stamp, null, DossierStatus.SIGNED);
        decision.issue(number, stamp.at());
        legalClock.stopForGood(stamp.at());
        if (decision.isRefusal() && corrections == 0) {
            judgeMoney(FeeOutcome.REFUSED);
        }
        return goOn(moved, handOver, stamp);
    }

    public void compareOriginal(String slot, OriginalVerdict verdict, Stamp stamp) {
        requireAtDesk();
        if (mismatchReportedAt != null) {
            throw new MismatchUndecided();
        }
        if (verdict == OriginalVerdict.NOT_NEEDED && papers().needsOriginal(slot)) {
            throw new OriginalNeeded(nameOfPaper(slot));
        }
        check(slot).compare(verdict);
        touch(stamp);
    }

    /** The applicant signed the printed form by hand (Điều 10.1). */
    public void signForm(Stamp stamp) {
        requireAtDesk();
        formSignedAt = stamp.at();
        touch(stamp);
    }

    /**
     * The fee was paid (Điều 9.2, 10.1), against a receipt with this number if one was given. A handling that waited for
     * what it had demanded goes on; what is due at the collection stays due.
     */
    public DossierMoved recordFee(String receipt, WorkingCalendar calendar, Stamp stamp) {
        if (status == DossierStatus.DRAFT || status.isFinished()) {
            throw new IllegalMove(code, status, status);
        }
        fee.requireDue();
        var number = isBlank(receipt) ? null : receipt.strip();
        long taken = getFeeToTake();
        var moved = status == DossierStatus.AWAITING_PAYMENT
                ? moveTo(DossierVerb.RECORD_FEE, DossierStatus.IN_PROCESS, desk, stamp, number,
                        DossierStatus.AWAITING_PAYMENT).onward()
                : record(DossierVerb.RECORD_FEE, status, desk.getId(), stamp, number);
        fee.pay(taken, stamp.at());
        if (moved.stepped() && procedure.isFeeStopsClock()) {
            mark(ClockMark.returned(stamp.at()), calendar);
        }
        return moved;
    }

    /** The result is handed over, after what the law wants to see first (Điều 9.2, 10.1). */
    public DossierMoved returnResult(HandOver how, Stamp stamp) {
        if (status == DossierStatus.RESULT_AT_DESK) {
            var missing = missingBeforeReturn();
            if (!missing.isEmpty()) {
                throw new ReturnNotReady(missing);
            }
            how.require(applicant, delivery, decision.getIssuedAt(), stamp);
        }
        var moved = moveTo(DossierVerb.RETURN_RESULT, DossierStatus.RETURNED, desk, stamp, null,
                DossierStatus.RESULT_AT_DESK);
        returnedAt = stamp.at();
        legalClock.endOwnLimit();
        receiverName = how.receiverFor(applicant);
        return moved;
    }

    /** So many originals of the applicant lie at the desk from now on (Điều 9.2). */
    public void holdOriginals(int more, Stamp stamp) {
        if (status == DossierStatus.DRAFT || status == DossierStatus.CLOSED) {
            throw new IllegalMove(code, status, status);
        }
        originalsHeld += more;
        touch(stamp);
    }

    public void giveBackOriginals(int fewer, Stamp stamp) {
        originalsHeld -= fewer;
        touch(stamp);
    }

    /** The applicant may read the result: it was handed over, or it is a refusal, which he is sent at once (Điều 8.2). */
    public boolean isResultOpenToApplicant() {
        return decision.isRefusal() && decision.getIssuedAt() != null || returnedAt != null;
    }

    /** Originals are compared before the result is handed over. */
    public boolean isToBeCompared() {
        return !decision.isRefusal() && !papers().toCompare().isEmpty();
    }

    /** What still stands between the applicant and the result. A written refusal is handed over without conditions. */
    public List<ReturnCondition> missingBeforeReturn() {
        if (decision.isRefusal()) {
            return List.of();
        }
        return ReturnCondition.missing(papers().toCompare(), mismatchReportedAt != null, formSignedAt != null, !fee.isDue());
    }

    // ---- what is so ------------------------------------------------------------------------------------------------

    /** Whether one of these units takes part at present: only then may its officers open the dossier. */
    public boolean isOpenTo(Collection<Long> units) {
        return participation().isOpenTo(units);
    }

    /** Of these units the first that takes part and is not only asked. */
    public Optional<Long> partOf(Collection<Long> units) {
        return participation().partOf(units);
    }

    /** The step at which it is, as its version defines it. */
    public Optional<Step> currentStep() {
        return getStep() == null ? Optional.empty() : procedure.process(agency.getCode()).step(getStep());
    }

    /** Between two units: it has left the one and not reached the other. */
    public boolean isUnderWay() {
        return whereabouts.isUnderWay();
    }

    /** At another agency than the one that took it in, or on its way there. */
    public boolean isAway() {
        return !stepUnit().agency().getId().equals(agency.getId());
    }

    public boolean isOpenSlot(String slot) {
        return papers().isRequired(slot) && switch (status) {
            case DRAFT -> true;
            case SUPPLEMENT_AT_DESK, SUPPLEMENT_IN_PROCESS -> openSupplement()
                    .filter(asked -> asked.asksForPaper(slot) || !papers().isListed(slot)).isPresent();
            default -> false;
        };
    }

    /** Whether what was asked for is still asked by the version under which it is now. */
    public boolean hasPlace(SupplementItem item) {
        return item.isPaper() ? papers().isRequired(item.getTarget())
                : procedure.getForm().field(item.getTarget()).isPresent();
    }

    public boolean isOpenAnswer(String field) {
        return switch (status) {
            case DRAFT -> true;
            case SUPPLEMENT_AT_DESK, SUPPLEMENT_IN_PROCESS -> openSupplement().filter(s -> s.asksForAnswer(field))
                    .isPresent();
            default -> false;
        };
    }

    /** The papers that its case and its answers ask for. */
    public List<RequiredDocument> requiredDocuments() {
        var day = OfficeClock.day(submittedAt == null ? changedAt : submittedAt);
        return procedure.documents(ofCase, new Answers(answers), day);
    }

    /** What is still to be brought. */
    public List<String> missingPapers() {
        return papers().missing();
    }

    public Optional<Supplement> openSupplement() {
        return requests().open();
    }

    public List<DossierDocument> currentDocuments(String slot) {
        return papers().current(slot);
    }

    /** The name of what was asked for: of the paper, or of the question in the form. */
    public String nameOf(SupplementItem item) {
        return item.isPaper() ? nameOfPaper(item.getTarget())
                : procedure.getForm().field(item.getTarget()).map(field -> field.label())
                        .orElseGet(() -> former.nameOf(item.getTarget(), false));
    }

    /** The name of a paper, or of a question in the form, whichever has this key. */
    public String nameOf(String target) {
        return procedure.getForm().field(target).filter(field -> procedure.getRequiredDocuments().stream()
                .noneMatch(paper -> paper.key().equals(target))).map(field -> field.label())
                .orElseGet(() -> nameOfPaper(target));
    }

    private String nameOfPaper(String slot) {
        return procedure.getRequiredDocuments().stream().filter(paper -> paper.key().equals(slot))
                .map(RequiredDocument::name).findFirst().orElseGet(() -> former.nameOf(slot, true));
    }

    public PaperCheckLine check(String slot) {
        return papers().check(slot);
    }

    /** {@code asked}: the unit only gives its opinion. */
    private void involve(Unit unit, boolean asked, Stamp stamp) {
        if (!participation().reopen(unit, asked)) {
            involvements.add(new Involvement(this, unit.getId(), asked, stamp.at()));
        }
    }

    /** To the next step: at once where it is done in the same unit or in the same house, else it goes on its way. */
    private DossierMoved goOn(DossierMoved moved, Stop next, Stamp stamp) {
        if (whereabouts.goOn(next, stamp.at())) {
            involve(stepUnit(), false, stamp);
        }
        return moved.onward();
    }

    private DossierMoved settle(DossierMoved moved, Stamp stamp) {
        whereabouts.arrive(stamp.at());
        involve(stepUnit(), false, stamp);
        return moved.onward();
    }

    private DossierMoved layAt(Stop stop, DossierMoved moved, Stamp stamp) {
        whereabouts.goTo(stop.step().key(), stop.unit());
        return settle(moved, stamp);
    }

    /** At the first step that its agency has for it, in this unit. */
    private void beginProcess(Unit unit) {
        whereabouts.goTo(procedure.process(agency.getCode()).first().map(Step::key).orElse(getStep()), unit);
    }

    private Unit stepUnit() {
        return whereabouts.getUnit();
    }

    private Papers papers() {
        return new Papers(this::requiredDocuments, documents, checks);
    }

    private Requests requests() {
        return new Requests(supplements);
    }

    private Participation participation() {
        return new Participation(involvements);
    }

    /** A verb that changes no status. */
    private DossierMoved same(DossierVerb verb, Unit unit, Stamp stamp, String words, DossierStatus... allowedFrom) {
        if (!List.of(allowedFrom).contains(status)) {
            throw new IllegalMove(code, status, status);
        }
        return record(verb, status, unit.getId(), stamp, words == null || words.isBlank() ? null : words);
    }

    private DossierMoved moveTo(DossierVerb verb, DossierStatus next, Unit unit, Stamp stamp, String reason,
            DossierStatus... allowedFrom) {
        if (!List.of(allowedFrom).contains(status) || !status.next().contains(next)) {
            throw new IllegalMove(code, status, next);
        }
        var from = status;
        status = next;
        return record(verb, from, unit == null ? null : unit.getId(), stamp, reason);
    }

    private DossierMoved record(DossierVerb verb, DossierStatus from, Long unit, Stamp stamp, String reason) {
        history.add(new HistoryLine(this, verb, from, unit, stamp, reason));
        touch(stamp);
        return new DossierMoved(id == null ? 0 : id, uuid, verb, from, status, unit, stamp, reason, false);
    }

    /** Of the line of its history that comes next. */
    int nextPosition() {
        return history.isEmpty() ? 0 : history.get(history.size() - 1).getPosition() + 1;
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.actor();
    }

    void requireVersion(int seen) {
        if (seen != version) {
            throw changedMeanwhile();
        }
    }

    /** By whoever touched it last; what the system did at once after somebody's act is his doing. */
    private ChangedMeanwhile changedMeanwhile() {
        return history.stream().filter(line -> Role.SYSTEM.equals(changedBy) && !Role.SYSTEM.equals(line.getActor())
                && line.getAt().plus(AT_ONCE).isAfter(changedAt)).reduce((earlier, later) -> later)
                .map(line -> new ChangedMeanwhile(line.getActor(), line.getAt()))
                .orElseGet(() -> new ChangedMeanwhile(changedBy, changedAt));
    }

    void requireDraft() {
        if (status != DossierStatus.DRAFT) {
            throw new IllegalMove(code, status, DossierStatus.DRAFT);
        }
    }

    private void requireOpenToApplicant() {
        boolean asked = status == DossierStatus.SUPPLEMENT_AT_DESK
                || status == DossierStatus.SUPPLEMENT_IN_PROCESS && openSupplement().isPresent();
        if (status != DossierStatus.DRAFT && !asked) {
            throw new IllegalMove(code, status, DossierStatus.DRAFT);
        }
    }

    private void requireAtDesk() {
        if (status != DossierStatus.RESULT_AT_DESK) {
            throw new IllegalMove(code, status, DossierStatus.RESULT_AT_DESK);
        }
    }

    /** How many sets of papers there are: what is filed on the network is one. */
    public int sets() {
        return 1;
    }

    /** Where the applicant lives or has his seat: known from the account, or declared in the form; else empty. */
    public String addressOfApplicant() {
        return isBlank(applicant.getAddress()) ? Prefill.answered("applicant.address", procedure.getForm(),
                new Answers(answers)) : applicant.getAddress();
    }

    private static void requireReason(String reason) {
        requireSaid(reason);
        Reason.require(reason);
    }

    private static void requireSaid(String words) {
        if (isBlank(words)) {
            throw new ReasonMissing();
        }
    }

    /** A reason of an officer that goes on a paper. */
    private static void requirePrintable(String words) {
        requireReason(words);
        Printable.require(words);
    }

    /** The text of a paper, which is as long as it has to be. */
    private static void requireText(String text) {
        requireSaid(text);
        Printable.require(text);
    }

    private static void requirePrintable(List<SupplementItem> items, String ground) {
        items.forEach(item -> Printable.require(item.getNote()));
        if (!isBlank(ground)) {
            requirePrintable(ground);
        }
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }

    public Long getId() {
        return id;
    }

    public UUID getUuid() {
        return uuid;
    }

    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public DossierStatus getStatus() {
        return status;
    }

    public Applicant getApplicant() {
        return applicant;
    }

    public ProcedureVersion getProcedure() {
        return procedure;
    }

    /** As delegations speak of it. */
    public Subject getSubject() {
        return new Subject(procedure.getProcedure().getCode(), procedure.getProcedure().getFieldName());
    }

    public String getOfCase() {
        return ofCase;
    }

    public boolean isTest() {
        return test;
    }

    public Unit getAgency() {
        return agency;
    }

    public Unit getDesk() {
        return desk;
    }

    public Unit getHandlingUnit() {
        return handlingUnit;
    }

    public Map<String, Object> getAnswers() {
        return Map.copyOf(answers);
    }

    public DeliveryMethod getDelivery() {
        return delivery;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    public Instant getAppointmentAt() {
        return legalClock.getAppointmentAt();
    }

    public Instant getDueAt() {
        return legalClock.getDueAt();
    }

    public List<DeadlineLine> getDeadlineLines() {
        return legalClock.getDeadlineLines();
    }

    /** What happened to its legal clock, in order; empty until it is accepted. */
    public List<ClockMark> getClock() {
        return legalClock.getMarks();
    }

    public Instant getFirstDueAt() {
        return legalClock.getFirstDueAt();
    }

    public Instant getDoneAt() {
        return legalClock.getDoneAt();
    }

    public Instant getOwnDueAt() {
        return legalClock.getOwnDueAt();
    }

    /** The limit that counts for what is done now: of a correction or a new examination, else the legal one. */
    public Instant getLimitAt() {
        return legalClock.getLimitAt();
    }

    /** Why it is to be done by then: how the legal clock was reckoned, or since when another limit counts instead. */
    public List<DeadlineLine> getLimitLines() {
        if (getOwnDueAt() == null) {
            return getDeadlineLines();
        }
        var since = history.stream().filter(line -> line.getVerb() == DossierVerb.REOPEN_FOR_CORRECTION
                || line.getVerb() == DossierVerb.REEXAMINE).reduce((earlier, later) -> later).orElseThrow();
        return List.of(new DeadlineLine(since.getVerb() == DossierVerb.REEXAMINE ? "reexamined" : "corrected",
                List.of(MOMENT.format(since.getAt()))), new DeadlineLine("ownLimit",
                        List.of(DAY.format(OfficeClock.day(getOwnDueAt().minusSeconds(1))))));
    }

    public int getCorrections() {
        return corrections;
    }

    public List<FeeDemand> getFeeDemands() {
        return List.copyOf(feeDemands);
    }

    public long getFeeTotal() {
        return fee.getTotal();
    }

    /** What is still to be paid, in whole đồng. */
    public long getFeeOwed() {
        return fee.getOwed();
    }

    public FeeStatus getFeeStatus() {
        return fee.getStatus();
    }

    public int getSupplementRounds() {
        return supplementRounds;
    }

    public String getProposedBy() {
        return decision.getProposedBy();
    }

    public Outcome getOutcome() {
        return decision.getOutcome();
    }

    public String getDecisionText() {
        return decision.getText();
    }

    public String getDecidedBy() {
        return decision.getDecidedBy();
    }

    public Instant getDecidedAt() {
        return decision.getDecidedAt();
    }

    public String getDecidedFor() {
        return decision.getDecidedFor();
    }

    public SigningCapacity getSigningCapacity() {
        return decision.getSigningCapacity();
    }

    public String getResultNumber() {
        return decision.getResultNumber();
    }

    public Instant getIssuedAt() {
        return decision.getIssuedAt();
    }

    public Instant getFormSignedAt() {
        return formSignedAt;
    }

    public Instant getReturnedAt() {
        return returnedAt;
    }

    public int getQuestions() {
        return questions.getAsked();
    }

    public int getQuestionsSettled() {
        return questions.getSettled();
    }

    public int getOriginalsHeld() {
        return originalsHeld;
    }

    public String getReceiverName() {
        return receiverName;
    }

    public String getStep() {
        return whereabouts.getStep();
    }

    public Unit getStepUnit() {
        return whereabouts.getUnit();
    }

    public Instant getStepSince() {
        return whereabouts.getSince();
    }

    public Unit getDecidedIn() {
        return decision.getDecidedIn();
    }

    public List<HistoryLine> getHistory() {
        return List.copyOf(history);
    }

    public List<Supplement> getSupplements() {
        return List.copyOf(supplements);
    }

    public List<DossierDocument> getDocuments() {
        return List.copyOf(documents);
    }
}
