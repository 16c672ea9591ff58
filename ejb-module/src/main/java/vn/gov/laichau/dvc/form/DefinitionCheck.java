package vn.gov.laichau.dvc.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import vn.gov.laichau.dvc.codelist.CodeLists;
import vn.gov.laichau.dvc.expression.ValueType;

/** Says what is wrong with a form when it is saved, all of it at once; nothing wrong may be published (Điều 12.6). */
public final class DefinitionCheck {

    private static final int MOST_SECTIONS = 60;
    private static final int MOST_FIELDS = 400;
    private static final int MOST_OPTIONS = 1000;
    private static final int LONGEST_LABEL = 500;
    private static final int LONGEST_HELP = 2000;
    private static final int LONGEST_EXAMPLE = 200;
    private static final int LONGEST_ANSWER = 20_000;
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");

    private final FormDefinition form;
    private final List<DefinitionProblem> problems = new ArrayList<>();

    private DefinitionCheck(FormDefinition form) {
        this.form = form;
    }

    public static List<DefinitionProblem> problems(FormDefinition form) {
        var check = new DefinitionCheck(form);
        check.check();
        return List.copyOf(check.problems);
    }

    private void check() {
        if (form.fields().isEmpty()) {
            add("", "fields", "noFields", "");
        }
        long fields = form.fields().stream().mapToLong(field -> 1L + field.fields().size()).sum();
        if (fields > MOST_FIELDS || form.sections().size() > MOST_SECTIONS) {
            add("", "fields", "tooManyFields", MOST_FIELDS);
            return;
        }
        for (int i = 0; i < form.sections().size(); i++) {
            var section = form.sections().get(i);
            text(FormExpressions.sectionName(i), "title", section.title(), LONGEST_LABEL, true);
            text(FormExpressions.sectionName(i), "help", section.help(), LONGEST_HELP, false);
        }
        var keys = new HashSet<String>();
        form.fields().forEach(field -> {
            field(field.key() == null ? "" : field.key(), field, keys);
            columns(field);
        });
        var expressions = FormExpressions.of(form);
        expressions(expressions);
        circles(expressions);
    }

    // ---- a field by itself ---------------------------------------------------------------------------------------

    private void field(String place, FormField field, Set<String> keys) {
        if (field.key() == null || !KEY.matcher(field.key()).matches()) {
            add(place, "key", "keyShape", field.key() == null ? "" : field.key());
        } else if (!keys.add(field.key())) {
            add(place, "key", "keyTwice", field.key());
        }
        text(place, "label", field.label(), LONGEST_LABEL, true);
        text(place, "hint", field.hint(), LONGEST_HELP, false);
        text(place, "example", field.example(), LONGEST_EXAMPLE, false);
        text(place, "unit", field.unit(), LONGEST_EXAMPLE, false);
        if (field.type() == null) {
            add(place, "type", "typeMissing", "");
            return;
        }
        bounds(place, field);
        options(place, field);
        if (field.type() == FieldType.COMPUTED && field.computed() == null) {
            add(place, "computed", "computedMissing", "");
        } else if (field.type() != FieldType.COMPUTED && field.computed() != null) {
            add(place, "computed", "notForThisType", field.type());
        }
        if (field.prefill() != null && !Prefill.fits(field)) {
            add(place, "prefill", "prefillWrong", field.prefill());
        }
    }

    private void text(String place, String property, String text, int longest, boolean wanted) {
        if (text == null || text.isBlank()) {
            if (wanted) {
                add(place, property, property + "Missing", "");
            }
        } else if (text.length() > longest) {
            add(place, property, "textTooLong", longest);
        }
    }

    private void bounds(String place, FormField field) {
        boolean bounded = field.min() != null || field.max() != null;
        if (bounded && !field.type().isNumber()) {
            add(place, "min", "notForThisType", field.type());
        } else if (field.min() != null && field.max() != null && field.min().compareTo(field.max()) > 0) {
            add(place, "min", "boundsContradict", field.min().toPlainString());
        }
        if (field.maxLength() < 1 || field.maxLength() > LONGEST_ANSWER) {
            add(place, "maxLength", "maxLengthWrong", LONGEST_ANSWER);
        }
        boolean rows = field.minRows() != null || field.maxRows() != null;
        if (rows && !field.type().hasRows()) {
            add(place, "minRows", "notForThisType", field.type());
        } else if (field.minRows() != null && field.minRows() < 0 || field.maxRows() != null && (field.maxRows() < 1
                || field.maxRows() > FormField.MOST_ROWS || field.fewestRows() > field.maxRows())
                || field.fewestRows() > FormField.MOST_ROWS) {
            add(place, "minRows", "rowsContradict", FormField.MOST_ROWS);
        }
    }

    private void options(String place, FormField field) {
        if (field.codeList() != null && CodeLists.find(field.codeList()).isEmpty()) {
            add(place, "codeList", "codeListUnknown", field.codeList());
            return;
        }
        if (!field.type().hasOptions()) {
            if (!field.options().isEmpty() || field.codeList() != null) {
                add(place, "options", "notForThisType", field.type());
            }
            return;
        }
        if (field.choices().isEmpty()) {
            add(place, "options", "optionsMissing", "");
        }
        if (field.options().size() > MOST_OPTIONS) {
            add(place, "options", "tooManyOptions", MOST_OPTIONS);
        }
        var values = new HashSet<String>();
        for (var option : field.options()) {
            if (option.value() == null || option.value().isBlank() || option.value().length() > LONGEST_EXAMPLE) {
                add(place, "options", "optionValueMissing", option.label() == null ? "" : option.label());
            } else if (!values.add(option.value())) {
                add(place, "options", "optionTwice", option.value());
            }
            text(place, "options", option.label(), LONGEST_LABEL, true);
        }
        if (field.type() == FieldType.LINKED_CHOICE) {
            parent(place, field);
        }
    }

    private void parent(String place, FormField field) {
        var parent = field.parent() == null ? null : form.field(field.parent()).orElse(null);
        if (parent == null) {
            add(place, "parent", field.parent() == null ? "parentMissing" : "parentUnknown",
                    field.parent() == null ? "" : field.parent());
            return;
        }
        if (parent.type() == null || !parent.type().isOneOfAList()) {
            add(place, "parent", "parentNotChoice", field.parent());
            return;
        }
        var above = new HashSet<String>();
        parent.choices().forEach(option -> above.add(option.value()));
        field.choices().stream().filter(option -> !above.contains(option.parent())).findFirst()
                .ifPresent(option -> add(place, "options", "optionWithoutParent", option.label()));
    }

    private void columns(FormField table) {
        if (table.type() == null) {
            return;
        }
        if (!table.type().hasRows()) {
            if (!table.fields().isEmpty()) {
                add(table.key(), "fields", "notForThisType", table.type());
            }
            return;
        }
        if (table.fields().isEmpty()) {
            add(table.key(), "fields", "columnsMissing", "");
        }
        var keys = new HashSet<String>();
        table.fields().forEach(column -> {
            var place = table.key() + "." + column.key();
            field(place, column, keys);
            if (!column.fields().isEmpty()) {
                add(place, "fields", "nestedTooDeep", "");
            } else if (column.type() != null && !column.type().isColumn()) {
                add(place, "type", "columnType", column.type());
            }
        });
    }

    // ---- expressions ---------------------------------------------------------------------------------------------

    private void expressions(FormExpressions expressions) {
        expressions.refused().entrySet().stream().sorted(Map.Entry.comparingByKey(
                Comparator.comparing(FormExpressions.Place::name).thenComparing(FormExpressions.Place::property)))
                .forEach(entry -> entry.getValue().forEach(problem -> problems.add(new DefinitionProblem(
                        entry.getKey().name(), entry.getKey().property(), problem.key(), problem.argument()))));
        expressions.all().forEach((place, expression) -> {
            expression.compared().forEach((name, texts) -> {
                var compared = find(place.name(), name);
                if (compared != null && (compared.type().hasOptions() || compared.type().isOneOfAList())) {
                    texts.stream().filter(text -> compared.choices().stream().noneMatch(option ->
                            text.equals(option.value()))).forEach(text -> add(place.name(), place.property(),
                                    "optionUnknown", text));
                }
            });
            if (place.property().equals("computed") && !isWritable(expression.type())) {
                add(place.name(), "computed", "computedType", expression.type());
            }
            if (place.property().equals("requiredWhen") && expression.names().contains(ownName(place.name()))) {
                add(place.name(), "requiredWhen", "circle", place.name());
            }
        });
    }

    private static boolean isWritable(ValueType type) {
        return type == ValueType.NUMBER || type == ValueType.TEXT || type == ValueType.DATE || type == ValueType.YES_NO
                || type == ValueType.TIME;
    }

    private static String ownName(String place) {
        return place.substring(place.indexOf('.') + 1);
    }

    private FormField find(String place, String name) {
        if (place.contains(".")) {
            var column = form.field(place.substring(0, place.indexOf('.'))).stream()
                    .flatMap(table -> table.fields().stream()).filter(found -> name.equals(found.key())).findFirst();
            if (column.isPresent()) {
                return column.get().type() == null ? null : column.get();
            }
        }
        return form.field(name).filter(found -> found.type() != null).orElse(null);
    }

    // ---- circles -------------------------------------------------------------------------------------------------

    /** What is shown and what is reckoned must not depend on itself; what is required decides nothing else. */
    private void circles(FormExpressions expressions) {
        var sees = new TreeMap<String, Set<String>>();
        expressions.all().forEach((place, expression) -> {
            if (!place.property().equals("requiredWhen")) {
                expression.names().forEach(name -> sees.computeIfAbsent(place.name(), key -> new LinkedHashSet<>())
                        .addAll(seen(place.name(), name)));
            }
        });
        refusedComputed(expressions, sees);
        for (int i = 0; i < form.sections().size(); i++) {
            var section = FormExpressions.sectionName(i);
            if (sees.containsKey(section)) {
                form.sections().get(i).fields().stream().filter(field -> field.key() != null).forEach(field ->
                        sees.computeIfAbsent(field.key(), key -> new LinkedHashSet<>()).add(section));
            }
        }
        form.fields().forEach(table -> table.fields().forEach(column -> {
            sees.computeIfAbsent(table.key() + "." + column.key(), key -> new LinkedHashSet<>());
            if (table.key() != null) {
                sees.computeIfAbsent(table.key(), key -> new LinkedHashSet<>()).add(table.key() + "." + column.key());
            }
        }));
        var state = new HashMap<String, Boolean>();
        sees.keySet().forEach(name -> {
            if (goesInCircles(name, sees, state)) {
                add(name, sees.containsKey(name) && name.startsWith("#") ? "visibleWhen" : "computed", "circle", name);
            }
        });
    }

    /** Reckoned fields of a circle have no type and are refused as unknown; they are still followed. */
    private void refusedComputed(FormExpressions expressions, Map<String, Set<String>> sees) {
        expressions.refused().keySet().stream().filter(place -> place.property().equals("computed")).forEach(place -> {
            var field = find(place.name(), ownName(place.name()));
            if (field != null && field.computed() != null) {
                FormTypes.mentioned(field.computed()).forEach(name -> sees.computeIfAbsent(place.name(),
                        key -> new LinkedHashSet<>()).addAll(seen(place.name(), name)));
            }
        });
    }

    private Set<String> seen(String place, String name) {
        if (place.contains(".")) {
            var table = place.substring(0, place.indexOf('.'));
            boolean own = form.field(table).stream().flatMap(found -> found.fields().stream())
                    .anyMatch(column -> name.equals(column.key()));
            return Set.of(own ? table + "." + name : name);
        }
        return Set.of(name);
    }

    private static boolean goesInCircles(String name, Map<String, Set<String>> sees, Map<String, Boolean> state) {
        var known = state.get(name);
        if (known != null) {
            return known;
        }
        state.put(name, true);
        boolean circle = sees.getOrDefault(name, Set.of()).stream().anyMatch(next -> goesInCircles(next, sees, state));
        state.put(name, circle);
        return circle;
    }

    private void add(String place, String property, String key, Object argument) {
        problems.add(new DefinitionProblem(place, property, "definition." + key, String.valueOf(argument)));
    }
}
