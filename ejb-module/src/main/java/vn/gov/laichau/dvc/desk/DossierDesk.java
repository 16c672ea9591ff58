package vn.gov.laichau.dvc.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.FileView;
import vn.gov.laichau.dvc.dossier.FormerView;
import vn.gov.laichau.dvc.dossier.OwnLimit;
import vn.gov.laichau.dvc.dossier.PausedClock;
import vn.gov.laichau.dvc.dossier.ReturnedItem;
import vn.gov.laichau.dvc.dossier.SupplementView;
import vn.gov.laichau.dvc.dossier.VersionMark;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.handling.AllMinutes;
import vn.gov.laichau.dvc.handling.Minutes;
import vn.gov.laichau.dvc.handling.Proposal;
import vn.gov.laichau.dvc.handling.Proposals;
import vn.gov.laichau.dvc.handoff.Handoff;
import vn.gov.laichau.dvc.handoff.HandoffKind;
import vn.gov.laichau.dvc.handoff.HandoffState;
import vn.gov.laichau.dvc.handoff.Handoffs;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.paper.Papers;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.tracking.AnswerLine;
import vn.gov.laichau.dvc.tracking.PaperView;
import vn.gov.laichau.dvc.tracking.Timeline;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.Remaining;
import vn.gov.laichau.dvc.workflow.Task;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Tasks;
import vn.gov.laichau.dvc.workflow.Urgency;

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
    AllMinutes minutes;

    @Inject
    DossierRoute route;

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
        var made = proposals.ofDossier(dossier);
        var written = minutes.ofDossier(dossier);
        var names = officers.names(people(dossier, openTasks, journeys, made, written));
        var present = present(dossier);
        var views = made.stream().map(proposal -> view(proposal, present, names)).toList();
        var shown = gate.shownToMe(dossier);
        if (shown.isPresent()) {
            return forAsked(dossier, shown.get(), openTasks, mine, question(mine, journeys, names));
        }
        var task = mine.stream().findFirst().or(() -> openTasks.stream().findFirst()).orElse(null);
        return new DossierPage(dossier.getUuid(), dossier.getVersion(), dossier.getCode(),
                dossier.getProcedure().getProcedure().getCode(), dossier.getProcedure().getProcedure().getName(),
                dossier.getApplicant().getName(), dossier.getApplicant().getKind(), dossier.getApplicant().getPhone(),
                dossier.getAgency().getName(), dossier.getStatus(), dossier.getSubmittedAt(), dossier.getAcceptedAt(),
                dossier.getAppointmentAt(), dossier.getDueAt(), dossier.getLimitLines(),
                remaining.urgency(dossier.getAgency().getId(), clockOf(dossier), isPaused(dossier)),
                remaining.minutes(dossier.getAgency().getId(), clockOf(dossier)),
                dossier.getProcedure().getServiceLevel().number(), dossier.getFeeTotal(), dossier.getFeeStatus(),
                AnswerLine.of(dossier, LocalDate.now(clock)), slots(dossier),
                papers.ofDossier(dossier.getId()).stream().map(PaperView::of).toList(), timeline.forOfficers(dossier),
                journeys.stream().filter(h -> h.getKind() == HandoffKind.CONSULTATION).map(h -> view(h, names))
                        .toList(),
                question(mine, journeys, names), SupplementView.last(dossier), dossier.getSupplementRounds(),
                views.isEmpty() ? null : views.get(views.size() - 1), earlier(views),
                written.stream().map(kept -> view(kept, names)).toList(), step(dossier, task), dossier.isTest(),
                dossier.getOutcome(), dossier.getDecisionText(), dossier.getDelivery(),
                dossier.getFormSignedAt() != null, dossier.missingBeforeReturn(), permitted.of(dossier, openTasks),
                task == null ? null : task.getKind(), task == null ? null : names.get(task.getHolder()),
                task == null ? null : task.getUnit().getName(), journeys.stream()
                        .filter(h -> h.getState() == HandoffState.DEAD).map(Handoff::getUuid).findFirst().orElse(null),
                VersionMark.of(dossier), FormerView.of(dossier), FeeView.of(dossier), dossier.isAnsweredInProcess(),
                ReturnedItem.of(dossier), false, OwnLimit.of(dossier), PausedClock.of(dossier),
                DecisionView.of(dossier, names));
    }

    /** Who is only asked sees who it is about, his question, and the papers that he was shown. */
    private DossierPage forAsked(Dossier dossier, Set<String> shown, List<Task> openTasks, List<Task> mine,
            ConsultationView question) {
        var answers = shown.contains(Dossier.FORM) ? AnswerLine.of(dossier, LocalDate.now(clock)) : List.<AnswerLine>of();
        return new DossierPage(dossier.getUuid(), dossier.getVersion(), dossier.getCode(),
                dossier.getProcedure().getProcedure().getCode(), dossier.getProcedure().getProcedure().getName(),
                dossier.getApplicant().getName(), dossier.getApplicant().getKind(), null, dossier.getAgency().getName(),
                dossier.getStatus(), dossier.getSubmittedAt(), dossier.getAcceptedAt(), dossier.getAppointmentAt(),
                dossier.getDueAt(), List.of(), Urgency.NONE, 0, dossier.getProcedure().getServiceLevel().number(),
                dossier.getFeeTotal(), dossier.getFeeStatus(), answers, slots(dossier).stream()
                        .filter(slot -> shown.contains(slot.key())).toList(), lettersToMe(dossier), List.of(), List.of(),
                question,
                null, 0, null, List.of(), List.of(), null, dossier.isTest(), null, null, dossier.getDelivery(), false,
                List.of(), permitted.of(dossier, openTasks), mine.isEmpty() ? null : mine.get(0).getKind(), null, null, null,
                VersionMark.of(dossier), List.of(), null, false, List.of(), true,
                OwnLimit.of(dossier), PausedClock.of(dossier), null);
    }

    private List<PaperView> lettersToMe(Dossier dossier) {
        var mine = gate.myUnits(dossier);
        return papers.ofDossier(dossier.getId()).stream().filter(paper -> paper.isTo(mine)).map(PaperView::of).toList();
    }

    /** The running clock, or the limit of a correction or a new examination; none once the result is issued. */
    private static Instant clockOf(Dossier dossier) {
        return dossier.getStatus().isClockRunning() || dossier.getStatus() == DossierStatus.AWAITING_PAYMENT
                ? dossier.getLimitAt() : null;
    }

    private static boolean isPaused(Dossier dossier) {
        return dossier.getStatus() == DossierStatus.SUPPLEMENT_IN_PROCESS
                || dossier.getStatus() == DossierStatus.AWAITING_PAYMENT && dossier.getDueAt() == null;
    }

    /** Keys of the handling whose proposal counts now: of the present stretch. */
    private String present(Dossier dossier) {
        return route.handling(dossier).map(Step::key).orElse("");
    }

    private static ProposalView view(Proposal proposal, String present, Map<String, String> names) {
        return new ProposalView(proposal.getOutcome(), proposal.getSummary(), proposal.getText(),
                names.get(proposal.getProposedBy()), proposal.getUnit().getName(), proposal.getUnit().agency().getName(),
                proposal.getProposedAt(), proposal.getRemark(), proposal.getStep().equals(present));
    }

    private static MinutesView view(Minutes kept, Map<String, String> names) {
        var text = kept.getText();
        return new MinutesView(kept.getUuid(), text.heldAt(), text.place(), text.people(), text.content(),
                names.get(kept.getWrittenBy()), kept.getNumber(), kept.getFile(), kept.getReplacedBy());
    }

    /** The last proposal of each agency before. */
    private static List<ProposalView> earlier(List<ProposalView> all) {
        var last = new LinkedHashMap<String, ProposalView>();
        all.stream().filter(proposal -> !proposal.present())
                .forEach(proposal -> last.put(proposal.unitName() + "/" + proposal.agencyName(), proposal));
        return List.copyOf(last.values());
    }

    private StepView step(Dossier dossier, Task task) {
        var current = dossier.currentStep().orElse(null);
        if (current == null || dossier.getStatus().isFinished()) {
            return null;
        }
        var all = route.all(dossier);
        var next = route.toCome(dossier).stream().findFirst();
        var due = task == null || !dossier.getStatus().isClockRunning() ? null : task.getDueAt();
        var agency = dossier.getStepUnit().agency();
        return new StepView(all.indexOf(current) + 1, all.size(), current.name(), dossier.getStepUnit().getName(),
                agency.getName(), dossier.isUnderWay(), due, remaining.urgency(agency.getId(), due, false),
                remaining.minutes(agency.getId(), due), next.map(Step::name).orElse(null), current.outputs(),
                next.map(step -> route.agencyName(dossier, step)).orElse(""));
    }

    private static Set<String> people(Dossier dossier, List<Task> openTasks, List<Handoff> journeys, List<Proposal> made,
            List<Minutes> written) {
        var people = new HashSet<String>();
        people.add(dossier.getDecidedBy());
        people.add(dossier.getDecidedFor());
        openTasks.forEach(task -> people.add(task.getHolder()));
        journeys.forEach(journey -> people.add(journey.getAnsweredBy()));
        made.forEach(proposal -> people.add(proposal.getProposedBy()));
        written.forEach(kept -> people.add(kept.getWrittenBy()));
        people.remove(null);
        return people;
    }

    private ConsultationView question(List<Task> mine, List<Handoff> journeys, Map<String, String> names) {
        return mine.stream().filter(task -> task.getKind() == TaskKind.ANSWER).findFirst()
                .flatMap(task -> journeys.stream().filter(h -> h.getId().equals(task.getHandoff())).findFirst())
                .map(h -> view(h, names)).orElse(null);
    }

    private ConsultationView view(Handoff h, Map<String, String> names) {
        return new ConsultationView(h.getUuid(), h.getFrom().getName(), h.getTo().getName(), h.getQuestion(),
                h.getSentAt(), h.getAnswerDueAt(), h.getSilence(), h.getAnswer(), names.get(h.getAnsweredBy()),
                h.getAnsweredAt(), h.getState(), h.isOverdue(clock.instant()));
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
