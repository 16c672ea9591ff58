package vn.gov.laichau.dvc.tracking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.HistoryLine;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.process.StepKind;

/** Puts together what happened to a dossier, where it is, and what comes next (Điều 6.3c, 13.4a). */
@ApplicationScoped
public class Timeline {

    /** Acts whose words are for the applicant. */
    private static final Set<DossierVerb> WORDS_FOR_APPLICANT =
            EnumSet.of(DossierVerb.REFUSE_RECEPTION, DossierVerb.DECIDE_REFUSAL);

    @Inject
    Officers officers;

    @Inject
    Units units;

    /** Everything, with all words: for officers of the units concerned. */
    public List<TimelineLine> forOfficers(Dossier dossier) {
        return lines(dossier, true);
    }

    /**
     * For the applicant: every step and unit, but not the words that officers write to each other, and not what was decided
     * before it is issued.
     */
    public List<TimelineLine> forApplicant(Dossier dossier) {
        return lines(dossier, false);
    }

    private List<TimelineLine> lines(Dossier dossier, boolean inside) {
        var history = dossier.getHistory();
        var names = officers.names(history.stream().map(HistoryLine::getActor).collect(Collectors.toSet()));
        var unitNames = units.names(history.stream().map(HistoryLine::getUnit).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var lines = new ArrayList<TimelineLine>();
        for (int i = 0; i < history.size(); i++) {
            boolean last = i == history.size() - 1;
            lines.add(line(dossier, history.get(i), last, inside, names, unitNames));
        }
        if (!dossier.getStatus().isFinished()) {
            stepsToCome(dossier).forEach(step -> lines.add(
                    new TimelineLine(null, step.name(), null, null, null, null, TimelineState.TODO)));
        }
        return List.copyOf(lines);
    }

    private static TimelineLine line(Dossier dossier, HistoryLine past, boolean last, boolean inside,
            Map<String, String> names, Map<Long, String> unitNames) {
        boolean issued = dossier.getIssuedAt() != null;
        var verb = past.getVerb() == DossierVerb.DECIDE_REFUSAL && !inside && !issued ? DossierVerb.APPROVE
                : past.getVerb();
        var reason = inside || issued && WORDS_FOR_APPLICANT.contains(verb) || verb == DossierVerb.REFUSE_RECEPTION
                || verb == DossierVerb.MOVE_VERSION ? words(past) : null;
        var actor = past.getActor().equals(dossier.getApplicant().getLogin()) ? dossier.getApplicant().getName()
                : names.getOrDefault(past.getActor(), "");
        return new TimelineLine(verb, null, past.getUnit() == null ? null : unitNames.get(past.getUnit()), actor,
                past.getAt(), reason, state(dossier, past, last));
    }

    private static String words(HistoryLine past) {
        return past.getToNumber() == null ? past.getReason()
                : past.getFromNumber() + " → " + past.getToNumber() + ". " + past.getReason();
    }

    private static TimelineState state(Dossier dossier, HistoryLine past, boolean last) {
        if (past.getVerb() == DossierVerb.REQUIRE_SUPPLEMENT || past.getVerb() == DossierVerb.REFUSE_RECEPTION) {
            return TimelineState.STOPPED;
        }
        return last && !dossier.getStatus().isFinished() ? TimelineState.NOW : TimelineState.DONE;
    }

    private static List<Step> stepsToCome(Dossier dossier) {
        var reached = reached(dossier.getStatus());
        return dossier.getProcedure().process(dossier.getAgency().getCode()).steps().stream()
                .filter(step -> step.kind().ordinal() > reached.ordinal()).toList();
    }

    /** The step at which a dossier with this status is. */
    private static StepKind reached(DossierStatus status) {
        return switch (status) {
            case DRAFT, SUBMITTED, SUPPLEMENT_AT_DESK, NOT_ACCEPTED -> StepKind.CHECK;
            case ACCEPTED, IN_PROCESS, CONSULTING, SUPPLEMENT_IN_PROCESS, AWAITING_PAYMENT -> StepKind.HANDLE;
            case AWAITING_APPROVAL -> StepKind.DECIDE;
            case SIGNED -> StepKind.ISSUE;
            case RESULT_ISSUED, RESULT_AT_DESK, RETURNED, WITHDRAWN, STOPPED, CLOSED -> StepKind.RETURN;
        };
    }
}
