package vn.gov.laichau.dvc.tracking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.HistoryLine;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.process.UnitRule.AgencyRule;

/** Puts together what happened to a dossier, where it is, and what comes next (Điều 6.3c, 13.4a). */
@ApplicationScoped
public class Timeline {

    /** Acts whose words are for the applicant. */
    private static final Set<DossierVerb> WORDS_FOR_APPLICANT =
            EnumSet.of(DossierVerb.REFUSE_RECEPTION, DossierVerb.DECIDE_REFUSAL);

    /** Acts whose words the applicant reads at once. */
    private static final Set<DossierVerb> WORDS_AT_ONCE = EnumSet.of(DossierVerb.REFUSE_RECEPTION, DossierVerb.MOVE_VERSION,
            DossierVerb.TRANSFER, DossierVerb.REOPEN_SUPPLEMENT, DossierVerb.DEMAND_PAYMENT,
            DossierVerb.CORRECT_DEMAND, DossierVerb.EXTEND, DossierVerb.RECALENDAR,
            DossierVerb.STOP, DossierVerb.ASK_WITHDRAWAL, DossierVerb.WITHDRAW, DossierVerb.DECLINE_WITHDRAWAL,
            DossierVerb.REEXAMINE, DossierVerb.REOPEN_FOR_CORRECTION);

    /** What officers ask their leader for is not the applicant's; what becomes of it is. */
    private static final Set<DossierVerb> INSIDE = EnumSet.of(DossierVerb.ASK_SUPPLEMENT, DossierVerb.ASK_EXTENSION,
            DossierVerb.ASK_STOP, DossierVerb.REPORT_MISMATCH, DossierVerb.DECLINE, DossierVerb.DECLINE_TO_SIGN);

    private static final Set<DossierVerb> STOPPING = EnumSet.of(DossierVerb.REQUIRE_SUPPLEMENT,
            DossierVerb.REFUSE_RECEPTION,
            DossierVerb.REQUIRE_SUPPLEMENT_IN_PROCESS, DossierVerb.REOPEN_SUPPLEMENT, DossierVerb.DEMAND_PAYMENT,
            DossierVerb.CORRECT_DEMAND,
            DossierVerb.STOP, DossierVerb.WITHDRAW);

    @Inject
    DossierRoute route;

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
        var history = dossier.getHistory().stream().filter(past -> inside || !INSIDE.contains(past.getVerb())).toList();
        var names = officers.names(history.stream().flatMap(past -> Stream.of(past.getActor(),
                past.getOnBehalfOf())).filter(Objects::nonNull).collect(Collectors.toSet()));
        var unitNames = units.names(history.stream().map(HistoryLine::getUnit).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var lines = new ArrayList<TimelineLine>();
        for (int i = 0; i < history.size(); i++) {
            boolean last = i == history.size() - 1;
            lines.add(line(dossier, history.get(i), last, inside, names, unitNames));
        }
        if (!dossier.getStatus().isFinished()) {
            stepsToCome(dossier).forEach(lines::add);
        }
        return List.copyOf(lines);
    }

    private static TimelineLine line(Dossier dossier, HistoryLine past, boolean last, boolean inside,
            Map<String, String> names, Map<Long, String> unitNames) {
        boolean issued = dossier.getIssuedAt() != null;
        var verb = past.getVerb() == DossierVerb.DECIDE_REFUSAL && !inside && !issued ? DossierVerb.APPROVE
                : past.getVerb();
        var reason = inside || issued && WORDS_FOR_APPLICANT.contains(verb) || WORDS_AT_ONCE.contains(verb) ? words(past)
                : null;
        var actor = past.getActor().equals(dossier.getApplicant().getLogin()) ? dossier.getApplicant().getName()
                : names.getOrDefault(past.getActor(), "");
        return new TimelineLine(verb, null, past.getUnit() == null ? null : unitNames.get(past.getUnit()), actor,
                past.getOnBehalfOf() == null ? null : names.getOrDefault(past.getOnBehalfOf(), ""), past.getAt(), reason,
                state(dossier, past, last));
    }

    private static String words(HistoryLine past) {
        return past.getToNumber() == null ? past.getReason()
                : past.getFromNumber() + " → " + past.getToNumber() + ". " + past.getReason();
    }

    private static TimelineState state(Dossier dossier, HistoryLine past, boolean last) {
        if (STOPPING.contains(past.getVerb())) {
            return TimelineState.STOPPED;
        }
        return last && !dossier.getStatus().isFinished() ? TimelineState.NOW : TimelineState.DONE;
    }

    /** What lies before it, and what it is on its way to; at another agency with that agency's name. */
    private List<TimelineLine> stepsToCome(Dossier dossier) {
        var steps = new ArrayList<Step>();
        dossier.currentStep().filter(step -> dossier.isUnderWay()).ifPresent(steps::add);
        steps.addAll(route.toCome(dossier));
        return steps.stream().map(step -> new TimelineLine(null, step.name(), place(dossier, step), null, null, null,
                null, TimelineState.TODO)).toList();
    }

    private String place(Dossier dossier, Step step) {
        return step.unit().agency() == AgencyRule.RECEIVING ? null : route.agencyName(dossier, step);
    }
}
