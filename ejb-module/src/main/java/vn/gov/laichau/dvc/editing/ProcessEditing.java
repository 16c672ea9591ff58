package vn.gov.laichau.dvc.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.deadline.TimeLimit;
import vn.gov.laichau.dvc.process.ProcessDefinition;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.process.StepKind;

/** Processes being edited, and the usual ones to begin with (Điều 7–9, 12.3). Pure. */
public final class ProcessEditing {

    /** The longest time limit, in whatever unit. */
    public static final int LONGEST_LIMIT = 3650;
    private static final int SHARE = 16;
    private static final int HALF_A_DAY = 4;

    private static final List<StepKind> USUAL =
            List.of(StepKind.CHECK, StepKind.HANDLE, StepKind.DECIDE, StepKind.ISSUE, StepKind.RETURN);
    private static final List<StepKind> SIX = List.of(StepKind.CHECK, StepKind.ASSIGN, StepKind.HANDLE,
            StepKind.REVIEW, StepKind.DECIDE, StepKind.ISSUE, StepKind.RETURN);

    private ProcessEditing() {
    }

    /** Office hours that a limit leaves; 0 when none is given. */
    public static long hours(ProcedureContent.Limit limit) {
        return limit == null || limit.unit == null || limit.amount < 1 || limit.amount > LONGEST_LIMIT ? 0
                : new TimeLimit(limit.amount, limit.unit).officeHours();
    }

    /** The shortest of all limits, of cases and ways of handing in too: a process must fit into each. */
    public static OptionalLong legalHours(ProcedureContent content) {
        return Stream.of(Stream.of(content.limit == null ? new ProcedureContent.Limit() : content.limit),
                content.channels.stream().map(terms -> terms.limit), content.cases.stream().map(one -> one.limit))
                .flatMap(limits -> limits).mapToLong(ProcessEditing::hours).filter(hours -> hours > 0).min();
    }

    /** Office hours within which a process of this agency must stay: what it promises, else the law says; 0: unknown. */
    public static long hours(ProcedureContent content, String agency) {
        return content.providers.stream().filter(offer -> offer.agency != null && offer.agency.equals(agency))
                .mapToLong(offer -> hours(offer.promise)).filter(hours -> hours > 0).findFirst()
                .orElse(legalHours(content).orElse(0));
    }

    /** Check, handle, decide, issue, return. {@code names} says how each kind is called. */
    public static List<Step> usual(long hours, Map<StepKind, String> names) {
        return template(USUAL, hours, names);
    }

    /** As {@link #usual}, with the head of the division giving the dossier out and reviewing what comes back. */
    public static List<Step> withDivisionHead(long hours, Map<StepKind, String> names) {
        return template(SIX, hours, names);
    }

    /** Half a day for everybody, the rest for the specialist; less when time is short. */
    private static List<Step> template(List<StepKind> kinds, long hours, Map<StepKind, String> names) {
        int share = (int) Math.max(1, Math.min(HALF_A_DAY, hours / SHARE));
        int last = Math.max(1, share / 2);
        int others = kinds.stream().filter(kind -> kind != StepKind.HANDLE)
                .mapToInt(kind -> kind == StepKind.ISSUE || kind == StepKind.RETURN ? last : share).sum();
        var steps = new ArrayList<Step>();
        for (var kind : kinds) {
            int own = kind == StepKind.HANDLE ? (int) Math.max(1, hours - others)
                    : kind == StepKind.ISSUE || kind == StepKind.RETURN ? last : share;
            steps.add(step("b" + (steps.size() + 1), names.get(kind), kind, own));
        }
        return List.copyOf(steps);
    }

    /** A new step of a kind after the chosen one, with a key that is not there yet. */
    public static List<Step> add(List<Step> steps, int after, StepKind kind, String name) {
        var keyed = keyed(steps);
        var taken = new HashSet<String>();
        keyed.forEach(step -> taken.add(step.key()));
        int number = keyed.size() + 1;
        while (taken.contains("b" + number)) {
            number++;
        }
        keyed.add(Math.min(Math.max(after + 1, 0), keyed.size()), step("b" + number, name, kind, HALF_A_DAY));
        return List.copyOf(keyed);
    }

    /** Every step with a key of its own, so that branches find it wherever it goes. */
    public static List<Step> keyed(List<Step> steps) {
        return new ArrayList<>(new ProcessDefinition(steps).steps());
    }

    private static Step step(String key, String name, StepKind kind, int hours) {
        return new Step(key, name, kind, null, null, hours, null, null, null, null, null);
    }
}
