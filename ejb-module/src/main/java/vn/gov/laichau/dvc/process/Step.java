package vn.gov.laichau.dvc.process;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
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
        unit = unit == null ? UnitRule.own(null) : unit;
        unit = unit.place() == null && kind != null ? unit.at(kind.usualPlace()) : unit;
        role = role == null ? "" : role;
        actions = actions == null ? usualActions(kind) : known(actions);
        outputs = known(outputs);
        consultations = known(consultations);
        branches = known(branches);
        next = next == null ? "" : next;
    }

    private static <T> List<T> known(List<T> given) {
        return given == null ? List.of() : given.stream().filter(Objects::nonNull).toList();
    }

    /** The same step under a key. */
    Step keyed(String newKey) {
        return new Step(newKey, name, kind, unit, role, hours, actions, outputs, consultations, branches, next);
    }

    public boolean allows(StepAction action) {
        return actions.contains(action);
    }

    /** The roles whose holders may do it. */
    public List<String> roles() {
        return role.isEmpty() ? kind.roles() : List.of(role);
    }

    private static List<StepAction> usualActions(StepKind kind) {
        if (kind == null) {
            return List.of();
        }
        Set<StepAction> usual = switch (kind) {
            case CHECK -> EnumSet.of(StepAction.REQUIRE_SUPPLEMENT, StepAction.REFUSE);
            case HANDLE -> EnumSet.of(StepAction.CONSULT, StepAction.REQUIRE_SUPPLEMENT);
            case REVIEW -> EnumSet.of(StepAction.RETURN_WITH_REMARK);
            case DECIDE -> EnumSet.of(StepAction.RETURN_WITH_REMARK, StepAction.REFUSE);
            case PASS, ASSIGN, ISSUE, TAKE_OVER, RETURN -> EnumSet.noneOf(StepAction.class);
        };
        return List.copyOf(usual);
    }
}
