package vn.gov.laichau.dvc.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.handoff.Handoff;
import vn.gov.laichau.dvc.handoff.HandoffState;
import vn.gov.laichau.dvc.handoff.Handoffs;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.OrganizationQueries;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.process.StepAction;
import vn.gov.laichau.dvc.routing.StepClock;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.TaskChanged;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Tasks;

/** The handling unit asks other units for their opinion, and they answer (phối hợp, Điều 8.1). */
@Stateless
@Audited
@RolesAllowed({Role.SPECIALIST, Role.DIVISION_HEAD})
public class Consulting {

    private static final int LONGEST = 4000;
    private static final int LONGEST_REASON = 2000;
    private static final int MOST_HOURS = 520;

    @Inject
    DossierGate gate;

    @Inject
    HeldTask held;

    @Inject
    DossierRoute route;

    @Inject
    Handoffs handoffs;

    @Inject
    Units units;

    @Inject
    OrganizationQueries organization;

    @Inject
    CurrentOfficer officer;

    @Inject
    StepClock hours;

    @Inject
    Clock clock;

    @Inject
    Tasks tasks;

    @Inject
    Event<DossierMoved> moved;

    @Inject
    Event<TaskChanged> changed;

    @Inject
    Event<QuestionGivenUp> givenUp;

    /** The divisions that can be asked. */
    public List<UnitView> units(UUID id) {
        return organization.divisionsToConsult(gate.forOfficer(id).getStepUnit().getId());
    }

    public void ask(UUID id, int version, UUID unit, String question, LocalDate answerBy) {
        var dossier = gate.forOfficer(id, version);
        var stamp = held.stamp(held.byMe(dossier, TaskKind.HANDLE));
        route.require(dossier, StepAction.CONSULT);
        if (answerBy == null || answerBy.isBefore(LocalDate.now(clock))) {
            throw new AnswerDatePast();
        }
        if (organization.divisionsToConsult(dossier.getStepUnit().getId()).stream()
                .noneMatch(candidate -> candidate.uuid().equals(unit))) {
            throw new UnitNotToAsk();
        }
        var asked = units.get(unit);
        if (handoffs.ofDossier(dossier).stream().filter(Handoff::isOpenQuestion)
                .anyMatch(open -> open.getTo().getId().equals(asked.getId()))) {
            throw new AlreadyAsked();
        }
        var move = dossier.consult(asked, limited(question), stamp);
        var handoff = Handoff.consultation(dossier, dossier.getStepUnit(), asked, question, answerBy, stamp);
        handoffs.send(handoff);
        moved.fire(move);
    }

    /**
     * Several units are asked at once: all of them or, when one question is not right, none. Returns the limit of the
     * dossier where one of the terms is longer, so that it counts instead.
     */
    public Optional<Instant> askAll(UUID id, int version, List<Question> questions) {
        var dossier = gate.forOfficer(id, version);
        var stamp = held.stamp(held.byMe(dossier, TaskKind.HANDLE));
        route.require(dossier, StepAction.CONSULT);
        if (questions.isEmpty()) {
            throw new NobodyAsked();
        }
        if (questions.stream().map(Question::unit).distinct().count() < questions.size()) {
            throw new AskedTwice();
        }
        var open = handoffs.ofDossier(dossier).stream().filter(Handoff::isOpenQuestion)
                .map(asked -> asked.getTo().getId()).collect(Collectors.toSet());
        var possible = organization.divisionsToConsult(dossier.getStepUnit().getId()).stream().map(UnitView::uuid)
                .collect(Collectors.toSet());
        questions.forEach(question -> {
            if (!possible.contains(question.unit())) {
                throw new UnitNotToAsk();
            }
            var asked = units.get(question.unit());
            if (open.contains(asked.getId())) {
                throw new AlreadyAsked();
            }
            if (question.hours() < 1 || question.hours() > MOST_HOURS) {
                throw new LimitOutOfRange();
            }
            var move = dossier.consult(asked, limited(question.words()), question.shown(), stamp);
            handoffs.send(Handoff.question(dossier, dossier.getStepUnit(), asked, question.words(), question.hours(),
                    question.silence(), hours.due(asked, question.hours(), stamp.at(), dossier.getDueAt()), stamp));
            moved.fire(move);
        });
        return Optional.ofNullable(dossier.getDueAt()).filter(limit -> questions.stream().anyMatch(
                question -> hours.isCut(units.get(question.unit()), question.hours(), stamp.at(), limit)));
    }

    /** The asked unit gives its opinion; from then on the dossier is closed to it. */
    public void answer(UUID id, int version, String opinion) {
        handoffs.lastQuestion(id, officer.unitIds()).ifPresent(Consulting::requireWaitedFor);
        var dossier = gate.forOfficer(id, version);
        var task = held.ofUnit(dossier, TaskKind.ANSWER);
        if (opinion == null || opinion.isBlank()) {
            throw new OpinionMissing();
        }
        var stamp = held.stamp(task);
        var question = handoffs.getLocked(task.getHandoff());
        requireWaitedFor(question);
        task.claimAndClose(officer.login(), stamp);
        changed.fire(TaskChanged.of(task, stamp));
        var reply = question.reply(limited(opinion), stamp);
        handoffs.send(reply);
        dossier.endPartOf(question.getTo(), stamp);
    }

    private static void requireWaitedFor(Handoff question) {
        if (question.getState() == HandoffState.CANCELLED) {
            throw new QuestionClosed();
        }
    }

    /**
     * Whoever handles the dossier waits no longer for a unit that is late, and says why; the unit is told (NĐ 61 Art 19.5).
     * The row of the question is held first, as in {@link #answer}: of an answer and this one is done.
     */
    public void goOnWithoutAnswer(UUID id, int version, UUID question, String words) {
        var asked = handoffs.getLocked(question);
        var dossier = gate.forOfficer(id, version);
        if (!asked.getDossier().getId().equals(dossier.getId())) {
            throw new NotFound("handoff", question);
        }
        var stamp = held.stamp(held.byMe(dossier, TaskKind.HANDLE));
        requireOverdue(asked, stamp);
        if (words != null && words.length() > LONGEST_REASON) {
            throw new WordsTooLong(LONGEST_REASON);
        }
        var move = dossier.goOnWithoutAnswer(asked.getTo(), words, stamp);
        asked.cancel();
        tasks.closeFor(asked.getId(), TaskKind.ANSWER, stamp);
        tasks.closeFor(asked.getId(), TaskKind.UNDELIVERED, stamp);
        moved.fire(move);
        givenUp.fire(new QuestionGivenUp(dossier.getId(), asked.getTo().getId(), asked.getFrom().getName(), words.strip(),
                stamp));
        if (handoffs.ofDossier(dossier).stream().noneMatch(Handoff::isOpenQuestion)) {
            moved.fire(dossier.resume(stamp));
        }
    }

    private static void requireOverdue(Handoff asked, Stamp stamp) {
        requireWaitedFor(asked);
        if (asked.getAnsweredAt() != null) {
            throw new AnsweredMeanwhile();
        }
        if (!asked.isOverdue(stamp.at())) {
            throw new AnswerInTime();
        }
    }

    private static String limited(String words) {
        if (words != null && words.length() > LONGEST) {
            throw new WordsTooLong(LONGEST);
        }
        return words;
    }
}
