package vn.gov.laichau.dvc.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.paper.ControlSheets;
import vn.gov.laichau.dvc.paper.HandOver;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.workflow.Task;
import vn.gov.laichau.dvc.workflow.Tasks;

/** Form 05 is filled by what the units did: a line for each time the dossier went from one hand to the next (TT 01/2018). */
@ApplicationScoped
class ControlSheet {

    @Inject
    DossierGate gate;

    @Inject
    Dossiers dossiers;

    @Inject
    Tasks tasks;

    @Inject
    Officers officers;

    @Inject
    ControlSheets sheets;

    @Inject
    Clock clock;

    byte[] pdf(UUID id) {
        var dossier = gate.wholeForOfficer(id);
        if (dossier.getAcceptedAt() == null) {
            throw new NotFound("control sheet", id);
        }
        return sheets.print(dossier, lines(dossier), clock.instant());
    }

    /** After the last task was closed by the same move. */
    void keep(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) DossierMoved moved) {
        if (moved.verb() == DossierVerb.RETURN_RESULT) {
            var dossier = dossiers.get(moved.dossier());
            sheets.keep(dossier, lines(dossier), moved.stamp().at());
        }
    }

    /** It is opened at acceptance: what went to the applicant and back before is no hand-over. */
    private List<HandOver> lines(Dossier dossier) {
        if (dossier.getAcceptedAt() == null) {
            return List.of();
        }
        var steps = tasks.stepsOf(dossier).stream().filter(task -> task.isOpenAfter(dossier.getAcceptedAt())
                && (task.getClosedAt() != null || dossier.getStepSince() != null)).toList();
        var names = officers.names(steps.stream().flatMap(task -> Stream.of(task.getHolder(), task.getClosedBy()))
                .filter(Objects::nonNull).distinct().toList());
        var lines = new ArrayList<HandOver>();
        var noted = dossier.getAcceptedAt();
        for (int i = 0; i < steps.size() && steps.get(i).getClosedAt() != null; i++) {
            var from = steps.get(i);
            var to = i + 1 < steps.size() ? steps.get(i + 1) : null;
            if (to != null && to.getUnit().equals(from.getUnit()) && hand(to, names).equals(hand(from, names))) {
                continue;
            }
            boolean returned = to == null && dossier.getReturnedAt() != null;
            lines.add(new HandOver(from.getUnit().getName(), hand(from, names), from.getClosedAt(),
                    to != null ? to.getUnit().getName() : returned ? "Người nộp hồ sơ" : "",
                    to != null ? hand(to, names) : returned ? name(dossier.getReceiverName()) : "",
                    to != null ? to.getOpenedAt() : returned ? dossier.getReturnedAt() : null, from.getDueAt(),
                    ControlSheets.notes(dossier, noted, from.getClosedAt())));
            noted = from.getClosedAt();
        }
        return lines;
    }

    private static String hand(Task task, Map<String, String> names) {
        return name(names.get(task.getHolder() == null ? task.getClosedBy() : task.getHolder()));
    }

    private static String name(String known) {
        return known == null ? "" : known;
    }
}
