package vn.gov.laichau.dvc.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import vn.gov.laichau.dvc.expression.Expression;

/**
 * A form with answers on a day: what is shown, what is required, what is reckoned. The only one who evaluates a form:
 * screen, paper, interface and check say the same (Điều 2.9, 10.1). Answers of what is not shown are as if not given.
 */
public final class FormState {

    private final FormDefinition form;
    private final Answers given;
    private final LocalDate today;
    private final FormExpressions expressions;
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Map<String, Integer> sections = new HashMap<>();
    private final Map<String, Boolean> visible = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();
    private final Map<String, List<RowState>> rows = new HashMap<>();

    private FormState(FormDefinition form, Answers given, LocalDate today) {
        this.form = form;
        this.given = given;
        this.today = today;
        expressions = FormExpressions.of(form);
        for (int i = 0; i < form.sections().size(); i++) {
            for (var field : form.sections().get(i).fields()) {
                if (field.key() != null) {
                    fields.putIfAbsent(field.key(), field);
                    sections.putIfAbsent(field.key(), i);
                }
            }
        }
    }

    public static FormState of(FormDefinition form, Answers answers, LocalDate today) {
        return new FormState(form, answers, today);
    }

    LocalDate today() {
        return today;
    }

    /** The sections that are shown, each with those of its fields that are. */
    public List<FormSection> sections() {
        var shown = new ArrayList<FormSection>();
        for (int i = 0; i < form.sections().size(); i++) {
            if (isVisibleSection(i)) {
                var section = form.sections().get(i);
                shown.add(section.with(section.fields().stream().filter(field -> isVisible(field.key())).toList()));
            }
        }
        return List.copyOf(shown);
    }

    /** The fields that are shown. */
    public List<FormField> fields() {
        return sections().stream().flatMap(section -> section.fields().stream()).toList();
    }

    /** Whether a section, by its place in the definition, is shown. */
    public boolean isVisibleSection(int section) {
        return isVisible(FormExpressions.sectionName(section), form.sections().get(section).visibleWhen());
    }

    public boolean isVisible(String field) {
        return fields.containsKey(field) && isVisibleSection(sections.get(field))
                && isVisible(field, fields.get(field).visibleWhen());
    }

    public boolean isRequired(String field) {
        var found = fields.get(field);
        return found != null && isVisible(field) && (found.required() || holds(field, "requiredWhen"));
    }

    /** The answers that count: of what is shown, with what is reckoned, in canonical form. */
    public Answers answers() {
        var counted = new LinkedHashMap<String, Object>();
        fields().stream().filter(field -> field.type() != null && field.type().hasValue()).forEach(field -> {
            var value = field.type() == FieldType.COMPUTED ? canonical(value(field.key()))
                    : field.type().hasRows() ? rows(field.key()).stream().map(row -> row.answers().values()).toList()
                    : given.values().get(field.key());
            if (value != null && !List.of().equals(value)) {
                counted.put(field.key(), value);
            }
        });
        return new Answers(counted);
    }

    /** The rows of a table that is shown, empty ones left out. */
    public List<RowState> rows(String table) {
        var found = fields.get(table);
        if (found == null || found.type() == null || !found.type().hasRows() || !isVisible(table)) {
            return List.of();
        }
        var known = rows.get(table);
        if (known == null) {
            known = new ArrayList<>();
            var all = given.rows(table);
            for (int i = 0; i < all.size(); i++) {
                if (!all.get(i).isEmpty()) {
                    known.add(new RowState(i, found, all.get(i), expressions, this::value, today));
                }
            }
            rows.put(table, known);
        }
        return List.copyOf(known);
    }

    /** One row of a table on its own, as the page shows it, also when it is empty. */
    public RowState row(String table, int index) {
        var all = given.rows(table);
        return new RowState(index, fields.get(table), index < all.size() ? all.get(index) : new Answers(Map.of()),
                expressions, this::value, today);
    }

    /** Whether a condition over the form's names ({@link FormTypes}) holds with the answers that count. */
    public boolean yesNo(Expression condition) {
        return condition.yesNo(this::value, today);
    }

    /** The value of an expression over the form's names; {@code null} when it is empty. */
    public Object value(Expression expression) {
        return expression.value(this::value, today);
    }

    private boolean isVisible(String name, String condition) {
        if (condition == null) {
            return true;
        }
        var known = visible.get(name);
        if (known != null) {
            return known;
        }
        if (!underWay.add(name)) {
            return false;
        }
        boolean shown = expressions.get(name, "visibleWhen") == null || holds(name, "visibleWhen");
        underWay.remove(name);
        visible.put(name, shown);
        return shown;
    }

    private boolean holds(String name, String property) {
        var condition = expressions.get(name, property);
        return condition != null && condition.yesNo(this::value, today);
    }

    private Object value(String name) {
        var field = fields.get(name);
        if (field == null || field.type() == null || !isVisible(name)) {
            return null;
        }
        if (field.type().hasRows()) {
            return underWay.contains(name + "[]") ? null : rowValues(name);
        }
        if (field.type() != FieldType.COMPUTED) {
            return given.values().get(name);
        }
        if (values.containsKey(name) || !underWay.add(name + "=")) {
            return values.get(name);
        }
        var expression = expressions.get(name, "computed");
        var value = expression == null ? null : expression.value(this::value, today);
        underWay.remove(name + "=");
        values.put(name, value);
        return value;
    }

    private List<Map<String, Object>> rowValues(String table) {
        underWay.add(table + "[]");
        var all = rows(table).stream().map(row -> row.answers().values()).toList();
        underWay.remove(table + "[]");
        return all;
    }

    /** A reckoned value as an answer would be written. */
    static String canonical(Object value) {
        return value == null ? null : value instanceof BigDecimal number ? plain(number)
                : value instanceof LocalTime time ? time.toString() : value.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** One row of a table: which of its columns are shown and required, and what it counts. */
    public static final class RowState {

        private final int index;
        private final FormField table;
        private final Answers given;
        private final FormExpressions expressions;
        private final Function<String, Object> outer;
        private final LocalDate today;
        private final Map<String, FormField> columns = new LinkedHashMap<>();
        private final Map<String, Object> values = new HashMap<>();
        private final Set<String> underWay = new HashSet<>();

        RowState(int index, FormField table, Answers given, FormExpressions expressions, Function<String, Object> outer,
                LocalDate today) {
            this.index = index;
            this.table = table;
            this.given = given;
            this.expressions = expressions;
            this.outer = outer;
            this.today = today;
            table.fields().stream().filter(column -> column.key() != null)
                    .forEach(column -> columns.putIfAbsent(column.key(), column));
        }

        /** Its place among all rows that were given, from 0. */
        public int index() {
            return index;
        }

        public boolean isVisible(String column) {
            var found = columns.get(column);
            if (found == null) {
                return false;
            }
            var condition = expressions.get(name(column), "visibleWhen");
            if (found.visibleWhen() == null || condition == null) {
                return true;
            }
            if (!underWay.add(column)) {
                return false;
            }
            boolean shown = condition.yesNo(this::value, today);
            underWay.remove(column);
            return shown;
        }

        public boolean isRequired(String column) {
            var condition = expressions.get(name(column), "requiredWhen");
            return isVisible(column) && (columns.get(column).required()
                    || condition != null && condition.yesNo(this::value, today));
        }

        /** The answers of the row that count, with what is reckoned. */
        public Answers answers() {
            var counted = new LinkedHashMap<String, Object>();
            columns.forEach((key, column) -> {
                var value = column.type() == FieldType.COMPUTED ? canonical(value(key))
                        : column.type() != null && column.type().isColumn() && isVisible(key) ? given.values().get(key)
                        : null;
                if (value != null) {
                    counted.put(key, value);
                }
            });
            return new Answers(counted);
        }

        private Object value(String name) {
            var column = columns.get(name);
            if (column == null || column.type() == null) {
                return outer.apply(name);
            }
            if (!isVisible(name)) {
                return null;
            }
            if (column.type() != FieldType.COMPUTED) {
                return given.values().get(name);
            }
            if (values.containsKey(name) || !underWay.add(name + "=")) {
                return values.get(name);
            }
            var expression = expressions.get(name(name), "computed");
            var value = expression == null ? null : expression.value(this::value, today);
            underWay.remove(name + "=");
            values.put(name, value);
            return value;
        }

        private String name(String column) {
            return table.key() + "." + column;
        }
    }
}
