package vn.gov.laichau.dvc.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierDocument;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.FileView;
import vn.gov.laichau.dvc.dossier.SupplementView;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.handoff.Handoff;
import vn.gov.laichau.dvc.handoff.HandoffKind;
import vn.gov.laichau.dvc.handoff.HandoffState;
import vn.gov.laichau.dvc.handoff.Handoffs;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.paper.Papers;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.tracking.AnswerLine;
import vn.gov.laichau.dvc.tracking.PaperView;
import vn.gov.laichau.dvc.tracking.Timeline;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.Proposals;
import vn.gov.laichau.dvc.workflow.Remaining;
import vn.gov.laichau.dvc.workflow.Task;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Tasks;

/** An officer opens a dossier: every opening leaves evidence (Điều 5, 12.7). */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class DossierDesk {

    @Inject
    DossierGate gate;

    @Inject
    Tasks tasks;

    @Inject
    HeldTask held;

    @Inject
    PermittedActions permitted;

    @Inject
    Proposals proposals;

    @Inject
    Handoffs handoffs;

    @Inject
    Papers papers;

    @Inject
    Timeline timeline;

    @Inject
    Officers officers;

    @Inject
    Remaining remaining;

    @Inject
    Clock clock;

    /** Everything there is to see; an officer of a unit that takes no part is told that there is no such dossier. */
    @Audited
    public DossierPage open(UUID id) {
        var dossier = gate.forOfficer(id);
        var openTasks = tasks.openOf(dossier);
        var mine = openTasks.stream().filter(held::mayDo).toList();
        mine.forEach(task -> tasks.read(task, clock.instant()));
        var journeys = handoffs.ofDossier(dossier);
        var proposal = proposals.last(dossier).orElse(null);
        var names = officers.names(people(openTasks, journeys, proposal == null ? null : proposal.getProposedBy()));
        var task = mine.stream().findFirst().or(() -> openTasks.stream().findFirst()).orElse(null);
        return new DossierPage(dossier.getUuid(), dossier.getVersion(), dossier.getCode(),
                dossier.getProcedure().getProcedure().getCode(), dossier.getProcedure().getProcedure().getName(),
                dossier.getApplicant().getName(), dossier.getApplicant().getKind(), dossier.getApplicant().getPhone(),
                dossier.getAgency().getName(), dossier.getStatus(), dossier.getSubmittedAt(), dossier.getAcceptedAt(),
                dossier.getAppointmentAt(), dossier.getDueAt(), dossier.getDeadlineLines(),
                remaining.urgency(clockOf(dossier), false), remaining.minutes(clockOf(dossier)),
                dossier.getProcedure().getServiceLevel().number(), dossier.getFeeTotal(), dossier.getFeeStatus(),
                AnswerLine.of(dossier, LocalDate.now(clock)), slots(dossier),
                papers.ofDossier(dossier.getId()).stream().map(PaperView::of).toList(), timeline.forOfficers(dossier),
                journeys.stream().filter(h -> h.getKind() == HandoffKind.CONSULTATION).map(h -> view(h, names))
                        .toList(),
                question(mine, journeys, names), SupplementView.last(dossier), dossier.getSupplementRounds(),
                proposal == null ? null : new ProposalView(proposal.getOutcome(), proposal.getSummary(),
                        proposal.getText(), names.get(proposal.getProposedBy()), proposal.getProposedAt(),
                        proposal.getRemark()),
                dossier.getOutcome(), dossier.getDecisionText(), dossier.getDelivery(),
                dossier.getFormSignedAt() != null, dossier.missingBeforeReturn(), permitted.of(dossier, openTasks),
                task == null ? null : task.getKind(), task == null ? null : names.get(task.getHolder()),
                task == null ? null : task.getUnit().getName(), journeys.stream()
                        .filter(h -> h.getState() == HandoffState.DEAD).map(Handoff::getUuid).findFirst().orElse(null));
    }

    /** The running legal clock; none once the result is issued. */
    private static Instant clockOf(Dossier dossier) {
        return dossier.getStatus().isClockRunning() ? dossier.getDueAt() : null;
    }

    private static Set<String> people(List<Task> openTasks, List<Handoff> journeys, String proposer) {
        var people = new HashSet<String>();
        openTasks.forEach(task -> people.add(task.getHolder()));
        journeys.forEach(journey -> people.add(journey.getAnsweredBy()));
        people.add(proposer);
        people.remove(null);
        return people;
    }

    private static ConsultationView question(List<Task> mine, List<Handoff> journeys, Map<String, String> names) {
        return mine.stream().filter(task -> task.getKind() == TaskKind.ANSWER).findFirst()
                .flatMap(task -> journeys.stream().filter(h -> h.getId().equals(task.getHandoff())).findFirst())
                .map(h -> view(h, names)).orElse(null);
    }

    private static ConsultationView view(Handoff h, Map<String, String> names) {
        return new ConsultationView(h.getUuid(), h.getFrom().getName(), h.getTo().getName(), h.getQuestion(),
                h.getSentAt(), h.getAnswerBy(), h.getAnswer(), names.get(h.getAnsweredBy()), h.getAnsweredAt(),
                h.getState());
    }

    private static List<CheckSlot> slots(Dossier dossier) {
        return dossier.requiredDocuments().stream().map(paper -> {
            var check = dossier.check(paper.key());
            var earlier = dossier.getDocuments().stream().filter(document -> document.getSlot().equals(paper.key())
                    && !document.isCurrent() && document.getRound() < dossier.getSupplementRounds())
                    .map(DossierDocument::getFile).map(FileView::of).toList();
            return new CheckSlot(paper.key(), paper.name(), paper.note(), paper.required(),
                    paper.originals(), paper.copies(), dossier.currentDocuments(paper.key()).stream()
                            .map(document -> FileView.of(document.getFile())).toList(),
                    earlier, check.getVerdict(), check.getNote(), check.getOriginal());
        }).toList();
    }
}
