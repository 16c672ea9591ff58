package vn.gov.laichau.dvc.recount;

import java.time.Instant;
import java.util.List;
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

import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.deadline.Deadline;
import vn.gov.laichau.dvc.deadline.DeadlineLine;
import vn.gov.laichau.dvc.dossier.DeadlineLinesConverter;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.Stamp;

/** A proposal to have the appointment of a dossier follow the changed calendar (đề xuất tính lại ngày hẹn). */
@Entity
@Table(schema = "dvc", name = "recount")
class Recount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recount")
    @SequenceGenerator(name = "recount", schema = "dvc", sequenceName = "recount_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency_id")
    private Unit agency;

    @Column(name = "edition")
    private int edition;

    @Column(name = "appointment_at")
    private Instant appointmentAt;

    @Column(name = "new_appointment_at")
    private Instant newAppointmentAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "new_due_at")
    private Instant newDueAt;

    @Convert(converter = DeadlineLinesConverter.class)
    @Column(name = "lines")
    private List<DeadlineLine> lines;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RecountState state = RecountState.OPEN;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "remark")
    private String remark;

    protected Recount() {
    }

    Recount(Dossier dossier, int edition, Deadline proposed, List<DeadlineLine> lines, Instant now) {
        this.dossier = dossier;
        this.agency = dossier.getAgency();
        this.edition = edition;
        this.appointmentAt = dossier.getAppointmentAt();
        this.dueAt = dossier.getDueAt();
        this.newAppointmentAt = proposed.appointmentAt();
        this.newDueAt = proposed.dueAt();
        this.lines = lines;
        this.proposedAt = now;
    }

    /** Still to be decided, and the dossier is promised as it was when this was proposed. */
    boolean isStanding() {
        return state == RecountState.OPEN && dueAt.equals(dossier.getDueAt()) && dossier.getDoneAt() == null;
    }

    boolean proposes(Deadline deadline) {
        return newDueAt.equals(deadline.dueAt()) && newAppointmentAt.equals(deadline.appointmentAt());
    }

    /** By which changes of the calendar it came about; {@code calendar} is that of its agency. */
    List<Integer> changes(WorkingCalendar calendar) {
        return MovingChanges.of(calendar.asOf(edition), MovingChanges.promisedBy(dossier), other -> dossier
                .recount(other, proposedAt).filter(reckoning -> proposes(reckoning.current())).isPresent());
    }

    void decide(RecountState decided, String words, Stamp stamp) {
        if (state != RecountState.OPEN) {
            throw new RecountDecided();
        }
        state = decided;
        remark = words == null || words.isBlank() ? null : words.strip();
        decidedAt = stamp.at();
        decidedBy = stamp.actor();
    }

    RecountRow row(String ground) {
        return new RecountRow(uuid, dossier.getUuid(), dossier.getCode(), dossier.getProcedure().getProcedure().getName(),
                agency.getName(), appointmentAt, newAppointmentAt, newDueAt.isAfter(dueAt), ground, List.copyOf(lines));
    }

    UUID getUuid() {
        return uuid;
    }

    Dossier getDossier() {
        return dossier;
    }

    Unit getAgency() {
        return agency;
    }

    int getEdition() {
        return edition;
    }

    boolean isLater() {
        return newDueAt.isAfter(dueAt);
    }
}
