package vn.gov.laichau.dvc.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.gov.laichau.dvc.catalog.ProcedureContent.Offer;
import vn.gov.laichau.dvc.deadline.AppointmentPolicy;
import vn.gov.laichau.dvc.deadline.ClockRule;
import vn.gov.laichau.dvc.deadline.OnReturn;
import vn.gov.laichau.dvc.deadline.TimeLimit;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.organization.AdministrativeLevel;
import vn.gov.laichau.dvc.process.ProcessDefinition;
import vn.gov.laichau.dvc.shared.ChangedMeanwhile;
import vn.gov.laichau.dvc.shared.Json;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.tariff.Channel;
import vn.gov.laichau.dvc.tariff.FeeCalculation;
import vn.gov.laichau.dvc.tariff.FeeFacts;
import vn.gov.laichau.dvc.tariff.FeeItem;
import vn.gov.laichau.dvc.tariff.FeeOutcome;
import vn.gov.laichau.dvc.tariff.FeeRefund;

/**
 * What a procedure asks and promises from a day on (Điều 6.1, 12.6): a draft that its agency writes, then public within its
 * dates. What it says is one document, which never changes once the version is published.
 */
@Entity
@Table(schema = "dvc", name = "procedure_version")
public class ProcedureVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure_version")
    @SequenceGenerator(name = "procedure_version", schema = "dvc", sequenceName = "procedure_version_seq",
            allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "procedure_id")
    private Procedure procedure;

    /** Null for a test version. */
    @Column(name = "number")
    private Integer number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private VersionState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_level")
    private ServiceLevel serviceLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "administrative_level")
    private AdministrativeLevel administrativeLevel;

    /** Null while nobody has published it. */
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    /** Code of the procedure that takes the place of this one when its last version ends. */
    @Column(name = "successor")
    private String successor;

    @Convert(converter = ContentConverter.class)
    @Column(name = "content")
    private ProcedureContent content;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected ProcedureVersion() {
    }

    private ProcedureVersion(Procedure procedure, Integer number, VersionState state, ProcedureContent content,
            Stamp stamp) {
        this.procedure = procedure;
        this.number = number;
        this.state = state;
        write(content, stamp);
    }

    /** A draft that nobody sees but its agency. */
    public static ProcedureVersion draft(Procedure procedure, int number, ProcedureContent content, Stamp stamp) {
        return new ProcedureVersion(procedure, number, VersionState.DRAFT, content, stamp);
    }

    /** A draft as it is now, to try a dossier with. */
    public static ProcedureVersion test(ProcedureVersion draft, Stamp stamp) {
        return new ProcedureVersion(draft.procedure, null, VersionState.TEST, draft.copyOfContent(), stamp);
    }

    /** Writes the draft anew, if nobody has done so since {@code seen} was read. */
    public void edit(ProcedureContent written, int seen, Stamp stamp) {
        if (state != VersionState.DRAFT) {
            throw new AlreadyPublished(procedure.getCode());
        }
        requireLock(seen);
        write(written, stamp);
    }

    /** Public from a day on. */
    public void publish(LocalDate from, Stamp stamp) {
        if (state != VersionState.DRAFT) {
            throw new AlreadyPublished(procedure.getCode());
        }
        state = VersionState.PUBLISHED;
        effectiveFrom = from;
        touch(stamp);
    }

    /** The last day on which it holds; {@code takesItsPlace} is the code of another procedure, or null. */
    public void endOn(LocalDate lastDay, String takesItsPlace, Stamp stamp) {
        effectiveTo = lastDay;
        successor = takesItsPlace;
        touch(stamp);
    }

    /** Taken back: it was never the right one. Dossiers that were received under it keep it. */
    public void rollBack(Stamp stamp) {
        state = VersionState.ROLLED_BACK;
        touch(stamp);
    }

    /** Holds on, because what came after it was taken back. */
    public void holdOn(Stamp stamp) {
        effectiveTo = null;
        touch(stamp);
    }

    public void requireLock(int seen) {
        if (seen != lockVersion) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
    }

    private void write(ProcedureContent written, Stamp stamp) {
        content = written;
        serviceLevel = ServiceLevel.of(Math.min(Math.max(written.level, 1), ServiceLevel.values().length));
        administrativeLevel = written.administrativeLevel;
        touch(stamp);
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.actor();
    }

    /** A dossier can be sent on the network (level 3 and 4). */
    public boolean isFileable() {
        return serviceLevel.isFileable();
    }

    public boolean isInForce(LocalDate day) {
        return state == VersionState.PUBLISHED && !day.isBefore(effectiveFrom)
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** What one unit costs by the channel that the level offers, in đồng. */
    public long feeTotal(LocalDate day) {
        return fees(isFileable() ? Channel.ONLINE : Channel.COUNTER, day, 1, "", "").total();
    }

    /** Empty case: the fees of every case together. */
    public FeeCalculation fees(Channel channel, LocalDate day, long units, String group, String ofCase) {
        return fees(FeeFacts.of(channel, day, units, group), ofCase);
    }

    /** What a dossier with these answers costs when it is sent on the network. */
    public FeeCalculation fees(Answers answers, LocalDate day, String ofCase) {
        var asked = new AnswerQuestions(getForm(), answers, day);
        return fees(new FeeFacts(Channel.ONLINE, day, 1, "", asked::value), ofCase);
    }

    /** The same for a golden dossier, which also tells the way, the pages and the group. */
    public FeeCalculation fees(Channel channel, LocalDate day, long units, String group, String ofCase, Answers answers) {
        var asked = new AnswerQuestions(getForm(), answers, day);
        return fees(new FeeFacts(channel, day, units, group, asked::value), ofCase);
    }

    /** What goes back of what was paid for a dossier with these answers that was sent on this day (Điều 10.3). */
    public FeeRefund refund(Answers answers, LocalDate day, String ofCase, FeeOutcome outcome, long paid) {
        var asked = new AnswerQuestions(getForm(), answers, day);
        return FeeRefund.of(getFees().stream().filter(fee -> fee.isOfCase(ofCase)).toList(),
                new FeeFacts(Channel.ONLINE, day, 1, "", asked::value), outcome, paid);
    }

    private FeeCalculation fees(FeeFacts facts, String ofCase) {
        return FeeCalculation.of(getFees().stream().filter(fee -> fee.isOfCase(ofCase)).toList(), facts);
    }

    /**
     * How long the agency may take: its own shorter promise (Điều 12.10), else what the case, the way of handing in or the
     * procedure says. Null where the source told none; nothing can be filed then.
     */
    public TimeLimit timeLimit(Channel channel, String ofCase, String agency) {
        var promised = offer(agency).map(offer -> offer.promise).filter(ProcedureVersion::isGiven);
        return promised.or(() -> legalLimit(channel, ofCase)).map(l -> new TimeLimit(l.amount, l.unit)).orElse(null);
    }

    private Optional<ProcedureContent.Limit> legalLimit(Channel channel, String ofCase) {
        var byCase = content.cases.stream().filter(c -> c.key.equals(ofCase)).map(c -> c.limit)
                .filter(ProcedureVersion::isGiven).findFirst();
        return byCase.or(() -> content.channels.stream().filter(terms -> terms.channel == channel)
                .map(terms -> terms.limit).filter(ProcedureVersion::isGiven).findFirst())
                .or(() -> Optional.ofNullable(content.limit).filter(ProcedureVersion::isGiven));
    }

    private static boolean isGiven(ProcedureContent.Limit limit) {
        return limit != null && limit.amount > 0 && limit.unit != null;
    }

    public AppointmentPolicy appointmentPolicy(Channel channel) {
        return content.channels.stream().filter(terms -> terms.channel == channel && terms.appointment != null)
                .map(terms -> terms.appointment).findFirst()
                .orElse(content.appointment == null ? AppointmentPolicy.END_OF_DAY : content.appointment);
    }

    /** How the clock of a dossier runs that was handed in this way at this agency. */
    public ClockRule clockRule(Channel channel, String ofCase, String agency) {
        return new ClockRule(timeLimit(channel, ofCase, agency), appointmentPolicy(channel),
                content.onReturn == null ? OnReturn.RESTART : content.onReturn);
    }

    public boolean isFeeStopsClock() {
        return content.feeStopsClock;
    }

    /** Days in which the applicant answers a request; 0: as the system is set up. */
    public int getSupplementDays() {
        return content.supplementDays;
    }

    public Optional<Offer> offer(String agency) {
        return content.providers.stream().filter(offer -> offer.agency != null && offer.agency.equals(agency)).findFirst();
    }

    /** The process that this agency runs: its own, else that of the procedure. */
    public ProcessDefinition process(String agency) {
        return new ProcessDefinition(offer(agency).map(offer -> offer.steps)
                .filter(own -> own != null && !own.isEmpty()).orElse(content.steps));
    }

    public FormDefinition getForm() {
        return FormDefinition.of(content.form);
    }

    /** Its procedure is listed and found under what it says, from the day on which it comes into force. */
    public void nameProcedure() {
        procedure.describe(content);
    }

    /** Which agencies offer it, and which of their divisions handle it. */
    public List<Offer> getOffers() {
        return copyOfContent().providers;
    }

    /** Whether there is this case; the empty one is always there. */
    public boolean hasCase(String key) {
        return key.isEmpty() || content.cases.stream().anyMatch(known -> key.equals(known.key));
    }

    /** All papers that any case may need. */
    public List<RequiredDocument> getRequiredDocuments() {
        return content.documents.stream().map(RequiredDocument::of).toList();
    }

    /** The papers of a case; all of them for an empty case. */
    public List<RequiredDocument> documents(String ofCase) {
        return content.documents.stream()
                .filter(d -> d.cases == null || d.cases.isEmpty() || ofCase.isEmpty() || d.cases.contains(ofCase))
                .map(RequiredDocument::of).toList();
    }

    /** The papers that a dossier of this case with these answers needs. */
    public List<RequiredDocument> documents(String ofCase, Answers answers, LocalDate day) {
        var asked = new AnswerQuestions(getForm(), answers, day);
        return documents(ofCase).stream().filter(paper -> paper.when().isEmpty() || asked.holds(paper.when())).toList();
    }

    /** Keys of the cases, in their order. */
    public List<String> caseKeys() {
        return content.cases.stream().map(c -> c.key).toList();
    }

    /** The name of a case; empty for none. */
    public String caseName(String ofCase) {
        return content.cases.stream().filter(c -> c.key.equals(ofCase)).map(c -> c.name).findFirst().orElse("");
    }

    public List<FeeItem> getFees() {
        return content.fees.stream().map(f -> new FeeItem(f.name, f.kind, f.amount, f.demonstration, f.cases, f.rule))
                .toList();
    }

    /** Ways in which the result may be fetched: on the network at level 4, below it at the agency (Điều 2.9, 10.1). */
    public List<Channel> getResultWays() {
        var ways = writtenWays();
        if (serviceLevel == ServiceLevel.L4) {
            return ways;
        }
        var atAgency = ways.stream().filter(way -> way != Channel.ONLINE).toList();
        return atAgency.isEmpty() ? List.of(Channel.COUNTER) : atAgency;
    }

    /** The ways that are written, whatever its level: what it would offer at level 4. */
    List<Channel> writtenWays() {
        if (content.resultWays != null && !content.resultWays.isEmpty()) {
            return List.copyOf(content.resultWays);
        }
        return content.resultByPost ? List.of(Channel.COUNTER, Channel.POST, Channel.ONLINE)
                : List.of(Channel.COUNTER, Channel.ONLINE);
    }

    public boolean isResultOnline() {
        return getResultWays().contains(Channel.ONLINE);
    }

    public boolean isResultByPost() {
        return getResultWays().contains(Channel.POST);
    }

    /** A copy to write on; what a published version says can't be changed by it. */
    public ProcedureContent copyOfContent() {
        return Json.read(Json.write(content), ProcedureContent.class);
    }

    public Long getId() {
        return id;
    }

    public UUID getUuid() {
        return uuid;
    }

    public int getLockVersion() {
        return lockVersion;
    }

    public Procedure getProcedure() {
        return procedure;
    }

    /** Counted within the procedure from 1; 0 for a test version. */
    public int getNumber() {
        return number == null ? 0 : number;
    }

    public VersionState getState() {
        return state;
    }

    public ServiceLevel getServiceLevel() {
        return serviceLevel;
    }

    public AdministrativeLevel getAdministrativeLevel() {
        return administrativeLevel;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate getEffectiveTo() {
        return effectiveTo;
    }

    public String getSuccessor() {
        return successor;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public String getDecision() {
        return content.decision;
    }

    public List<String> getLegalBasis() {
        return content.legalBasis;
    }

    public String getApplicants() {
        return content.applicants;
    }

    public String getConditions() {
        return content.conditions;
    }

    public String getResultName() {
        return content.result;
    }

    /** False where the source told of a fee without its amount. */
    public boolean isFeeKnown() {
        return content.feeKnown;
    }

    public String getDemonstration() {
        return content.demonstration;
    }
}
