package vn.gov.laichau.dvc.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.organization.Delegation;
import vn.gov.laichau.dvc.organization.Delegations;
import vn.gov.laichau.dvc.organization.OfficerView;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.Deciders;
import vn.gov.laichau.dvc.workflow.Task;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Tasks;

/** The officers who are meant: those who serve today, and who does the work of one who is away. */
@ApplicationScoped
class Workers {

    @Inject
    Officers officers;

    @Inject
    Delegations delegations;

    @Inject
    Deciders deciders;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    /** Who is to do it: who holds it, else whoever of the unit may. */
    Set<String> of(Task task) {
        if (task.getKind() == TaskKind.DECIDE) {
            return deciders.of(task.getDossier(), task.getUnit().getId());
        }
        var given = delegations.inUnit(task.getUnit().getId(), LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE));
        return chosen(task, in(task.getUnit().getId(), task.roles()), given);
    }

    /** {@code serving} may do it themselves. What lies with somebody who serves no more lies before the unit. */
    static Set<String> chosen(Task task, Set<String> serving, Collection<Delegation> given) {
        var away = given.stream().filter(one -> one.covers(task.getDossier().getSubject()))
                .filter(one -> serving.contains(one.getGiver())).toList();
        var people = new TreeSet<String>();
        if (task.getHolder() != null && serving.contains(task.getHolder())) {
            people.add(task.getHolder());
            away.stream().filter(one -> one.isAbsence() && one.getGiver().equals(task.getHolder()))
                    .forEach(one -> people.add(one.getTaker()));
        } else {
            people.addAll(serving);
            away.stream().filter(one -> one.isAbsence() || task.roles().contains(one.getRole()))
                    .forEach(one -> people.add(one.getTaker()));
        }
        return people;
    }

    /** Who takes it up next in his own unit need not tell his colleagues so. */
    static boolean isHisOwn(Task task, Set<String> people, String actor) {
        return (task.getKind() == TaskKind.HANDLE || task.getKind() == TaskKind.PASS_ON) && task.getHolder() == null
                && people.contains(actor);
    }

    Set<String> parties(Collection<WorkEvents.Party> parties, Dossier dossier, DossierMoved moved) {
        return parties.stream().flatMap(party -> switch (party) {
            case DESK -> isActing(dossier.getDesk().getId(), moved) ? Stream.<String>of()
                    : in(dossier.getDesk().getId(), List.of(Role.RECEPTION)).stream();
            case WORKERS -> Stream.concat(proposer(dossier), tasks.ofDossier(dossier).stream()
                    .filter(task -> wasEnded(task, moved.stamp().at()) && !isActing(task.getUnit().getId(), moved))
                    .flatMap(task -> of(task).stream()));
            case PROPOSER -> proposer(dossier);
        }).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isActing(long unit, DossierMoved moved) {
        return moved.unit() != null && moved.unit() == unit;
    }

    private static boolean wasEnded(Task task, Instant at) {
        return at.equals(task.getClosedAt()) && switch (task.getKind()) {
            case AWAIT_SUPPLEMENT, AWAIT_PAYMENT, DECIDE_MOTION, REFUND, FILE, UNDELIVERED -> false;
            // who was only asked does not read why a dossier ended
            case ANSWER -> false;
            default -> true;
        };
    }

    private Stream<String> proposer(Dossier dossier) {
        return Stream.ofNullable(dossier.getProposedBy()).filter(login -> officers.workplaceOf(login).isPresent());
    }

    private Set<String> in(long unit, List<String> roles) {
        return officers.servingIn(unit, roles.toArray(String[]::new)).stream().map(OfficerView::login)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
