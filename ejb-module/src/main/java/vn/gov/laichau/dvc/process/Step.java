package vn.gov.laichau.dvc.process;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A step of a process: {@code hours} are office hours (8 a working day); {@code role} is a name of {@code Role} or empty for
 * the roles that the kind implies; {@code next} is empty for the step that follows in the list. JSON may leave out
 * everything but name, kind and hours.
 */
public record Step(String key, String name, StepKind kind, UnitRule unit, String role, int hours,
        List<StepAction> actions, List<StepOutput> outputs, List<Consultation> consultations, List<Branch> branches,
        String next) implements Serializable {

    public Step {
        key = key == null ? "" : key;
        name = name == null ? "" : name;
        unit = unit == null && kind != null ? UnitRule.own(usualPlace(kind)) : unit;
        role = role == null ? "" : role;
        actions = actions == null ? usualActions(kind) : List.copyOf(actions);
        outputs = outputs == null ? List.of() : List.copyOf(outputs);
        consultations = consultations == null ? List.of() : List.copyOf(consultations);
        branches = branches == null ? List.of() : List.copyOf(branches);
        next = next == null ? "" : next;
    }

    /** The same step under a key. */
    Step keyed(String newKey) {
        return new Step(newKey, name, kind, unit, role, hours, actions, outputs, consultations, branches, next);
    }

    public boolean allows(StepAction action) {
        return actions.contains(action);
    }

    private static UnitRule.Place usualPlace(StepKind kind) {
        return switch (kind) {
            case CHECK, PASS, TAKE_OVER, RETURN -> UnitRule.Place.DESK;
            case ASSIGN, HANDLE, REVIEW -> UnitRule.Place.HANDLING;
            case DECIDE -> UnitRule.Place.LEADERSHIP;
            case ISSUE -> UnitRule.Place.RECORDS;
        };
    }

    private static List<StepAction> usualActions(StepKind kind) {
        if (kind == null) {
            return List.of();
        }
        Set<StepAction> usual = switch (kind) {
            case CHECK -> EnumSet.of(StepAction.REQUIRE_SUPPLEMENT, StepAction.REFUSE);
            case HANDLE -> EnumSet.of(StepAction.CONSULT, StepAction.REQUIRE_SUPPLEMENT);
            case REVIEW, DECIDE -> EnumSet.of(StepAction.RETURN_WITH_REMARK, StepAction.REFUSE);
            case PASS, ASSIGN, ISSUE, TAKE_OVER, RETURN -> EnumSet.noneOf(StepAction.class);
        };
        return List.copyOf(usual);
    }
}
