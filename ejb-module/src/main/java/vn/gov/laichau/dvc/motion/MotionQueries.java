package vn.gov.laichau.dvc.motion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.MotionKind;
import vn.gov.laichau.dvc.dossier.SupplementAsk;
import vn.gov.laichau.dvc.dossier.SupplementItemView;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Tasks;

/** What was asked for in a dossier besides its result, and what became of it. */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER,
    Role.APPLICANT})
public class MotionQueries {

    @Inject
    DossierGate gate;

    @Inject
    Motions motions;

    @Inject
    Tasks tasks;

    @Inject
    HeldTask held;

    @Inject
    Officers officers;

    @Inject
    CurrentOfficer officer;

    /** All of them, the latest first; for officers of the units that take part. */
    public List<MotionView> ofDossier(UUID id) {
        var dossier = gate.wholeForOfficer(id);
        var found = motions.ofDossier(dossier.getId());
        if (found.isEmpty()) {
            return List.of();
        }
        boolean deciding = tasks.openOf(dossier, TaskKind.DECIDE_MOTION).stream().anyMatch(held::mayDo);
        var names = names(dossier, found);
        return found.stream().map(motion -> view(dossier, motion, deciding, names))
                .sorted((a, b) -> b.askedAt().compareTo(a.askedAt())).toList();
    }

    /** Whether the applicant waits for an answer to his wish to withdraw. */
    public boolean isWithdrawalAsked(UUID id) {
        return motions.open(gate.forApplicant(id).getId()).stream()
                .anyMatch(motion -> motion.getKind() == MotionKind.WITHDRAWAL);
    }

    private Map<String, String> names(Dossier dossier, List<Motion> found) {
        var names = officers.names(found.stream().flatMap(motion -> Stream.of(motion.getAskedBy(), motion.getDecidedBy()))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        names.put(dossier.getApplicant().getLogin(), dossier.getApplicant().getName());
        return names;
    }

    private MotionView view(Dossier dossier, Motion motion, boolean deciding, Map<String, String> names) {
        boolean mine = deciding && motion.getState() == MotionState.OPEN && !motion.getAskedBy().equals(officer.login())
                && (officer.serves(motion.getDecider().getId(), Role.LEADER, dossier.getSubject())
                        || officer.serves(motion.getDecider().getId(), Role.RECEPTION, dossier.getSubject()));
        var items = SupplementAsk.items(motion.getAsks(), dossier).stream().filter(dossier::hasPlace)
                .map(item -> new SupplementItemView(item.getTarget(), item.isPaper(), dossier.nameOf(item),
                        item.getReason(), item.getNote())).toList();
        return new MotionView(motion.getUuid(), motion.getKind(), motion.getState(), motion.getWords(), motion.getGround(),
                motion.getDay(), items, names.getOrDefault(motion.getAskedBy(), ""), motion.getAskedAt(),
                motion.getDecider().getName(), motion.getDecidedBy() == null ? null
                        : names.getOrDefault(motion.getDecidedBy(), ""), motion.getDecidedAt(), motion.getRemark(), mine);
    }
}
