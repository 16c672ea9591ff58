package vn.gov.laichau.dvc.handling;

import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.paper.MinutesPapers;
import vn.gov.laichau.dvc.paper.Verified;
import vn.gov.laichau.dvc.paper.WordProposals;
import vn.gov.laichau.dvc.shared.Printable;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.TaskChanged;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Tasks;

/** What a specialist does with a dossier of his division (Điều 8). */
@Stateless
@Audited
@RolesAllowed({Role.SPECIALIST, Role.DIVISION_HEAD})
public class DossierHandling {

    @Inject
    DossierGate gate;

    @Inject
    HeldTask held;

    @Inject
    Proposals proposals;

    @Inject
    AllMinutes minutes;

    @Inject
    MinutesPapers minutesPapers;

    @Inject
    Tasks tasks;

    @Inject
    DossierRoute route;

    @Inject
    WordProposals words;

    @Inject
    CurrentOfficer officer;

    @Inject
    Event<DossierMoved> moved;

    @Inject
    Event<TaskChanged> changed;

    /** Takes the dossier on himself. */
    public void claim(UUID id, int version) {
        var task = held.ofUnit(gate.forOfficer(id, version), TaskKind.HANDLE);
        task.claim(officer.login());
        changed.fire(TaskChanged.of(task, held.stamp(task)));
    }

    /**
     * Puts outcome, summary and the text to be signed before the head of the division, or before the leader; {@code plain}:
     * without the Word file of the template.
     */
    public void propose(UUID id, int version, Outcome outcome, String summary, String text, boolean plain) {
        var dossier = gate.forOfficer(id, version);
        var stamp = held.stamp(held.byMe(dossier, TaskKind.HANDLE));
        route.requireProposal(dossier, true);
        requireOutputs(dossier, summary, text);
        words.choose(dossier, outcome, text, plain);
        var proposal = new Proposal(dossier, outcome, summary == null ? "" : summary, text, stamp);
        var move = dossier.propose(outcome, text, route.next(dossier), stamp);
        proposals.add(proposal);
        moved.fire(move);
    }

    /** Finishes a handling after which another one comes: what was found goes on with the dossier. */
    public void forward(UUID id, int version, String findings) {
        var dossier = gate.forOfficer(id, version);
        var task = held.byMe(dossier, TaskKind.HANDLE);
        route.requireProposal(dossier, false);
        requireOutputs(dossier, findings, null);
        var before = task.getUnit();
        moved.fire(dossier.forward(findings, route.next(dossier), held.stamp(task)));
        if (!dossier.isUnderWay() && dossier.getStepUnit().getId().equals(before.getId())) {
            tasks.openOf(dossier, TaskKind.HANDLE).forEach(next -> next.claim(officer.login()));
        }
    }

    /** Keeps what was found on the spot, for those who come after, and makes the paper that is signed by who was there. */
    public void writeMinutes(UUID id, int version, MinutesText text) {
        var dossier = gate.forOfficer(id, version);
        write(dossier, text, "");
    }

    /** Minutes were wrong: others take their place and say so; the wrong ones stay to be read. */
    public void correctMinutes(UUID id, int version, UUID wrong, MinutesText text) {
        var dossier = gate.forOfficer(id, version);
        var replaced = minutes.getLocked(dossier, wrong);
        replaced.requireNotReplaced();
        replaced.replaceBy(write(dossier, text, replaced.getNumber()));
    }

    private Minutes write(Dossier dossier, MinutesText text, String replaces) {
        var stamp = held.stamp(held.byMe(dossier, TaskKind.HANDLE));
        text.requireWhole(stamp.at());
        Stream.of(text.place(), text.people(), text.content()).forEach(Printable::require);
        var made = new Minutes(dossier, text, stamp).asPaper(minutesPapers.make(dossier, new Verified(text.heldAt(),
                text.place().strip(), text.people(), text.content(), replaces == null ? "" : replaces), stamp));
        minutes.add(made);
        return made;
    }

    private void requireOutputs(Dossier dossier, String summary, String text) {
        for (var output : route.current(dossier).outputs()) {
            boolean there = switch (output) {
                case APPRAISAL -> summary != null && !summary.isBlank();
                case DRAFT -> text != null && !text.isBlank();
                case MINUTES -> minutes.ofDossier(dossier).stream()
                        .anyMatch(kept -> kept.getStep().equals(dossier.getStep()));
            };
            if (!there) {
                throw new OutputMissing(output);
            }
        }
    }
}
