package vn.gov.laichau.dvc.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.gov.laichau.dvc.expression.Expression;
import vn.gov.laichau.dvc.expression.ExpressionProblem;
import vn.gov.laichau.dvc.expression.ExpressionRefused;
import vn.gov.laichau.dvc.expression.ValueType;

/**
 * The names that a form's expressions may use and what they stand for; a column is {@code table.column}. For those outside
 * of the form who ask about its answers too: fees, branches of a process (Điều 12.6).
 */
public final class FormTypes {

    private final Map<String, ValueType> types = new LinkedHashMap<>();
    private final Map<String, FormField> reckoned = new LinkedHashMap<>();
    private final Map<String, Expression> computed = new HashMap<>();
    private final Map<String, List<ExpressionProblem>> refused = new LinkedHashMap<>();
    private final Set<String> underWay = new HashSet<>();

    private FormTypes(FormDefinition form) {
        form.fields().forEach(field -> {
            add(field.key(), field);
            field.fields().forEach(column -> add(field.key() + "." + column.key(), column));
        });
        List.copyOf(reckoned.keySet()).forEach(this::first);
    }

    /** Names and types; what is reckoned and refused has none. */
    public static Map<String, ValueType> of(FormDefinition form) {
        return Map.copyOf(new FormTypes(form).types);
    }

    /** The names in an expression, as far as it can be read. */
    static Set<String> mentioned(String source) {
        try {
            return Expression.mentioned(source);
        } catch (ExpressionRefused e) {
            return Set.of();
        }
    }

    static FormTypes in(FormDefinition form) {
        return new FormTypes(form);
    }

    /** The names within a row of a table: all of the form, and its columns by their own keys. */
    static Map<String, ValueType> row(Map<String, ValueType> types, FormField table) {
        var names = new HashMap<>(types);
        table.fields().forEach(column -> {
            var type = types.get(table.key() + "." + column.key());
            if (type != null && column.key() != null) {
                names.put(column.key(), type);
            }
        });
        return names;
    }

    Map<String, ValueType> types() {
        return types;
    }

    /** Checked expressions of what is reckoned, by name. */
    Map<String, Expression> computed() {
        return computed;
    }

    Map<String, List<ExpressionProblem>> refused() {
        return refused;
    }

    private void add(String name, FormField field) {
        if (field.key() == null || field.type() == null) {
            return;
        }
        field.type().valueType().ifPresent(type -> types.putIfAbsent(name, type));
        if (field.type() == FieldType.COMPUTED && field.computed() != null) {
            reckoned.putIfAbsent(name, field);
        }
    }

    private void reckon(String name) {
        underWay.add(name);
        var table = name.contains(".") ? name.substring(0, name.indexOf('.')) : null;
        try {
            for (var mentioned : Expression.mentioned(reckoned.get(name).computed())) {
                first(mentioned);
                if (table != null) {
                    first(table + "." + mentioned);
                }
                reckoned.keySet().stream().filter(other -> other.startsWith(mentioned + ".")).toList().forEach(this::first);
            }
            var expression = Expression.compile(reckoned.get(name).computed(), names(table));
            computed.put(name, expression);
            types.put(name, expression.type());
        } catch (ExpressionRefused e) {
            refused.put(name, new ArrayList<>(e.problems()));
        }
        underWay.remove(name);
    }

    private void first(String name) {
        if (reckoned.containsKey(name) && !computed.containsKey(name) && !refused.containsKey(name)
                && !underWay.contains(name)) {
            reckon(name);
        }
    }

    private Map<String, ValueType> names(String table) {
        if (table == null) {
            return types;
        }
        var names = new HashMap<>(types);
        types.forEach((name, type) -> {
            if (name.startsWith(table + ".")) {
                names.put(name.substring(table.length() + 1), type);
            }
        });
        return names;
    }
}
