package vn.gov.laichau.dvc.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import vn.gov.laichau.dvc.codelist.Code;
import vn.gov.laichau.dvc.codelist.Epoch;

/** Says what is missing or wrong in the answers to a form, all of it at once (Điều 10.1). */
public final class FormCheck {

    private static final int MOST_PROBLEMS = 300;
    private static final int LONGEST_NAME = 100;
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}([.,][0-9]{1,8})?");
    private static final BigDecimal SOUTH = BigDecimal.valueOf(8);
    private static final BigDecimal NORTH = BigDecimal.valueOf(24);
    private static final BigDecimal WEST = BigDecimal.valueOf(102);
    private static final BigDecimal EAST = BigDecimal.valueOf(118);

    private final FormState state;
    private final Answers answers;
    private final List<FieldProblem> problems = new ArrayList<>();

    private FormCheck(FormState state, Answers answers) {
        this.state = state;
        this.answers = answers;
    }

    /** What is wrong in what is shown; a cell is named {@code table[2].column}, a part {@code address.commune}. */
    public static List<FieldProblem> problems(FormDefinition form, Answers answers, LocalDate today) {
        return problems(FormState.of(form, answers, today), answers);
    }

    /** As with {@link FormState#of}, when the state is there already. */
    public static List<FieldProblem> problems(FormState state, Answers answers) {
        var check = new FormCheck(state, answers);
        state.fields().stream().filter(field -> field.type() != null && field.type().isAnswered()).forEach(check::check);
        return check.problems.stream().limit(MOST_PROBLEMS).toList();
    }

    private void check(FormField field) {
        boolean required = state.isRequired(field.key());
        switch (field.type()) {
            case ADDRESS -> address(field, required);
            case MAP_POINT -> mapPoint(field, required);
            case TABLE, GROUP -> rows(field, required);
            case MULTIPLE_CHOICE -> {
                var texts = answers.texts(field.key());
                if (texts.isEmpty()) {
                    missing(field, required);
                } else {
                    FieldCheck.of(field, texts).ifPresent(wrong -> add(field, wrong));
                }
            }
            default -> {
                var text = answers.text(field.key());
                if (text.isPresent()) {
                    FieldCheck.of(field, text.get(), field.parent() == null ? null
                            : answers.text(field.parent()).orElse(null), state.today())
                                    .ifPresent(wrong -> add(field, wrong));
                } else {
                    missing(field, required);
                }
            }
        }
    }

    private void missing(FormField field, boolean required) {
        if (!answers.isEmpty(field.key())) {
            add(field.key(), field.label(), "unreadable", "");
        } else if (required) {
            add(field.key(), field.label(), "required", "");
        }
    }

    private void address(FormField field, boolean required) {
        var parts = answers.parts(field.key());
        if (parts.keySet().stream().allMatch(part -> part.equals("epoch"))) {
            missing(field, required);
            return;
        }
        var epoch = Epoch.named(parts.getOrDefault("epoch", Epoch.TWO_LEVEL.name())).orElse(null);
        if (epoch == null) {
            add(field.key() + ".epoch", field.label(), "choice", "");
            return;
        }
        var province = parts.get("province");
        boolean known = part(field, "province", province, epoch.provinces());
        if (known && epoch.hasDistricts()) {
            known = part(field, "district", parts.get("district"), epoch.districts(province));
        }
        if (known) {
            part(field, "commune", parts.get("commune"),
                    epoch.communes(epoch.hasDistricts() ? parts.get("district") : province));
        }
        if (parts.getOrDefault("detail", "").length() > field.maxLength()) {
            add(field.key() + ".detail", field.label(), "tooLong", String.valueOf(field.maxLength()));
        }
    }

    /** Where the units are known, one of them; elsewhere a name. */
    private boolean part(FormField field, String part, String value, List<Code> units) {
        var key = value == null ? part + "Missing" : value.length() > LONGEST_NAME ? "tooLong"
                : units.isEmpty() || units.stream().anyMatch(unit -> unit.value().equals(value)) ? null : part + "Wrong";
        if (key != null) {
            add(field.key() + "." + part, field.label(), key, String.valueOf(LONGEST_NAME));
        }
        return key == null;
    }

    private void mapPoint(FormField field, boolean required) {
        var parts = answers.parts(field.key());
        if (parts.isEmpty()) {
            missing(field, required);
            return;
        }
        degrees(field, "latitude", parts, SOUTH, NORTH);
        degrees(field, "longitude", parts, WEST, EAST);
    }

    private void degrees(FormField field, String part, Map<String, String> parts, BigDecimal least, BigDecimal most) {
        var text = parts.getOrDefault(part, "").replace(',', '.');
        boolean right = DEGREES.matcher(text).matches() && new BigDecimal(text).compareTo(least) >= 0
                && new BigDecimal(text).compareTo(most) <= 0;
        if (!right) {
            add(field.key() + "." + part, field.label(), part, least + "–" + most);
        }
    }

    private void rows(FormField table, boolean required) {
        var rows = state.rows(table.key());
        if (rows.isEmpty()) {
            missing(table, required);
            return;
        }
        if (rows.size() > table.mostRows()) {
            add(table.key(), table.label(), "tooManyRows", String.valueOf(table.mostRows()));
            return;
        }
        if (rows.size() < table.fewestRows()) {
            add(table.key(), table.label(), "tooFewRows", String.valueOf(table.fewestRows()));
        }
        rows.forEach(row -> table.fields().stream().filter(column -> column.type() != null
                && column.type().isColumn() && column.type().isAnswered() && row.isVisible(column.key()))
                .forEach(column -> cell(table, row, column)));
    }

    private void cell(FormField table, FormState.RowState row, FormField column) {
        var name = "%s[%d].%s".formatted(table.key(), row.index(), column.key());
        var label = "%s, dòng %d: %s".formatted(table.label(), row.index() + 1, column.label());
        var text = row.answers().text(column.key());
        if (text.isPresent()) {
            FieldCheck.of(column, text.get(), null, state.today())
                    .ifPresent(wrong -> add(name, label, wrong.key(), wrong.limit()));
        } else if (!row.answers().isEmpty(column.key())) {
            add(name, label, "unreadable", "");
        } else if (row.isRequired(column.key())) {
            add(name, label, "required", "");
        }
    }

    private void add(FormField field, FieldCheck wrong) {
        add(field.key(), field.label(), wrong.key(), wrong.limit());
    }

    private void add(String field, String label, String key, String limit) {
        problems.add(new FieldProblem(field, label, key, limit));
    }
}
