package vn.gov.laichau.dvc.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import vn.gov.laichau.dvc.deadline.AppointmentPolicy;
import vn.gov.laichau.dvc.deadline.TimeLimit;
import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.organization.AdministrativeLevel;
import vn.gov.laichau.dvc.tariff.Channel;
import vn.gov.laichau.dvc.tariff.FeeCalculation;
import vn.gov.laichau.dvc.tariff.FeeItem;

/** What a procedure asks and promises from a day on (Điều 6.1, 12.6). Never changed once published. */
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

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "procedure_id")
    private Procedure procedure;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_level")
    private ServiceLevel serviceLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "administrative_level")
    private AdministrativeLevel administrativeLevel;

    @Column(name = "decision")
    private String decision;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "applicants")
    private String applicants;

    @Column(name = "conditions")
    private String conditions;

    @Column(name = "result_name")
    private String resultName;

    @Embedded
    private TimeLimit timeLimit;

    @Enumerated(EnumType.STRING)
    @Column(name = "appointment_policy")
    private AppointmentPolicy appointmentPolicy;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @Column(name = "fee_known")
    private boolean feeKnown;

    @Column(name = "result_by_post")
    private boolean resultByPost;

    /** Which of the figures are not known to be the province's. */
    @Column(name = "demonstration")
    private String demonstration;

    @Convert(converter = FormConverter.class)
    @Column(name = "form")
    private FormDefinition form;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(schema = "dvc", name = "required_document", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<RequiredDocument> requiredDocuments = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(schema = "dvc", name = "fee_item", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<FeeItem> fees = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(schema = "dvc", name = "process_step", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<ProcessStep> steps = new ArrayList<>();

    protected ProcedureVersion() {
    }

    ProcedureVersion(Procedure procedure, ProcedureFile file, LocalDate effectiveFrom) {
        this.procedure = procedure;
        this.number = 1;
        this.serviceLevel = ServiceLevel.of(file.level);
        this.administrativeLevel = file.administrativeLevel;
        this.decision = file.decision;
        this.legalBasis = String.join("\n", file.legalBasis);
        this.applicants = file.applicants;
        this.conditions = file.conditions;
        this.resultName = file.result;
        this.timeLimit = file.limit == null ? null : new TimeLimit(file.limit.amount, file.limit.unit);
        this.appointmentPolicy = AppointmentPolicy.END_OF_DAY;
        this.effectiveFrom = effectiveFrom;
        this.feeKnown = file.feeKnown;
        this.resultByPost = file.resultByPost;
        this.demonstration = file.demonstration;
        this.form = FormDefinition.of(file.form);
        file.documents.forEach(d -> requiredDocuments.add(
                new RequiredDocument(d.key, d.name, d.note, d.required, d.originals, d.copies)));
        file.fees.forEach(f -> fees.add(new FeeItem(f.name, f.kind, f.amount, f.demonstration, f.rule)));
        file.steps.forEach(s -> steps.add(new ProcessStep(s.name, s.kind, s.hours)));
    }

    /** A dossier can be sent on the network (level 3 and 4). */
    public boolean isFileable() {
        return serviceLevel.isFileable();
    }

    /** What one unit costs by the channel that the level offers, in đồng. */
    public long feeTotal(LocalDate day) {
        return fees(isFileable() ? Channel.ONLINE : Channel.COUNTER, day, 1, "").total();
    }

    public FeeCalculation fees(Channel channel, LocalDate day, long units, String group) {
        return FeeCalculation.of(fees, channel, day, units, group);
    }

    public Long getId() {
        return id;
    }

    public UUID getUuid() {
        return uuid;
    }

    public Procedure getProcedure() {
        return procedure;
    }

    public ServiceLevel getServiceLevel() {
        return serviceLevel;
    }

    public AdministrativeLevel getAdministrativeLevel() {
        return administrativeLevel;
    }

    public String getDecision() {
        return decision;
    }

    public List<String> getLegalBasis() {
        return legalBasis == null || legalBasis.isBlank() ? List.of() : List.of(legalBasis.split("\n"));
    }

    public String getApplicants() {
        return applicants;
    }

    public String getConditions() {
        return conditions;
    }

    public String getResultName() {
        return resultName;
    }

    /** Null where the source told none; nothing can be filed then. */
    public TimeLimit getTimeLimit() {
        return timeLimit;
    }

    public AppointmentPolicy getAppointmentPolicy() {
        return appointmentPolicy;
    }

    /** False where the source told of a fee without its amount. */
    public boolean isFeeKnown() {
        return feeKnown;
    }

    public boolean isResultByPost() {
        return resultByPost;
    }

    public String getDemonstration() {
        return demonstration;
    }

    public FormDefinition getForm() {
        return form;
    }

    public List<RequiredDocument> getRequiredDocuments() {
        return List.copyOf(requiredDocuments);
    }

    public List<FeeItem> getFees() {
        return List.copyOf(fees);
    }

    public List<ProcessStep> getSteps() {
        return List.copyOf(steps);
    }
}
