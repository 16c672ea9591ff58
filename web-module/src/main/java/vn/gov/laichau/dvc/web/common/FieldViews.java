package vn.gov.laichau.dvc.web.common;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.gov.laichau.dvc.form.AnswerText;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FieldProblem;
import vn.gov.laichau.dvc.form.FieldType;
import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.form.FormState;
import vn.gov.laichau.dvc.form.Prefill;

/** Makes questions for pages out of a form and what was answered: for applicants, and for those who try a form out. */
public final class FieldViews {

    private final FormDefinition form;
    private final Answers answers;
    private final FormState state;
    private final Answers counted;
    private final Locale locale;
    private Map<String, Prefill.Known> known = Map.of();
    private final Map<String, String> problems = new HashMap<>();
    private String papers;

    private FieldViews(FormDefinition form, Answers answers, FormState state, Locale locale) {
        this.form = form;
        this.answers = answers;
        this.state = state;
        this.counted = state.answers();
        this.locale = locale;
    }

    public static FieldViews of(FormDefinition form, Answers answers, FormState state, Locale locale) {
        return new FieldViews(form, answers, state, locale);
    }

    /** What is known beforehand fills in what was never answered. */
    public FieldViews known(Map<String, Prefill.Known> values) {
        known = values;
        return this;
    }

    /** What is wrong and is to be said now. */
    public FieldViews problems(List<FieldProblem> wrong) {
        wrong.forEach(problem -> problems.putIfAbsent(problem.field(), Texts.problem(locale, problem)));
        return this;
    }

    /** Where the papers of the dossier are sent. */
    public FieldViews papers(String address) {
        papers = address;
        return this;
    }

    /** All fields, also those that are not shown now. */
    public List<FieldView> of(List<FormField> fields) {
        return fields.stream().filter(field -> field.key() != null && field.type() != null).map(this::of).toList();
    }

    private FieldView of(FormField field) {
        var before = answers.values().containsKey(field.key()) ? null : known.get(field.key());
        var shown = before == null ? answers : new Answers(Map.of(field.key(), before.value()));
        var value = field.type() == FieldType.COMPUTED ? AnswerText.of(field, counted)
                : TypedAnswers.shown(field, shown.text(field.key()).orElse(""));
        var parent = field.parent() == null ? null : form.field(field.parent()).orElse(null);
        return new FieldView(field.key(), field, state.isVisible(field.key()), state.isRequired(field.key()), value,
                shown.texts(field.key()), parts(field, shown), field.type().hasRows() ? rows(field, shown) : List.of(),
                FieldView.groups(field, parent, field.parent() == null ? null : answers.text(field.parent()).orElse(null)),
                from(before), problems.get(field.key()), partProblems(field), papers);
    }

    private String from(Prefill.Known before) {
        return before == null ? null : before.source() == Prefill.Source.ACCOUNT
                ? Texts.text(locale, "form.fromAccount") : Texts.text(locale, "form.fromDossier", before.code());
    }

    private static Map<String, String> parts(FormField field, Answers shown) {
        return field.type() == FieldType.ADDRESS || field.type() == FieldType.MAP_POINT ? shown.parts(field.key())
                : Map.of();
    }

    private Map<String, String> partProblems(FormField field) {
        var found = new LinkedHashMap<String, String>();
        problems.forEach((name, problem) -> {
            if (name.startsWith(field.key() + ".")) {
                found.put(name.substring(field.key().length() + 1), problem);
            }
        });
        return found;
    }

    private List<FieldView.RowView> rows(FormField table, Answers shown) {
        var given = shown.rows(table.key());
        int many = Math.max(Math.max(1, table.fewestRows()), Math.min(given.size(), FormField.MOST_ROWS));
        var rows = new ArrayList<FieldView.RowView>();
        for (int i = 0; i < many; i++) {
            var row = state.row(table.key(), i);
            var texts = row.answers();
            var typed = i < given.size() ? given.get(i) : new Answers(Map.of());
            int index = i;
            rows.add(new FieldView.RowView(i, table.fields().stream()
                    .filter(column -> column.key() != null && column.type() != null && column.type().isColumn())
                    .map(column -> cell(table, column, index, row, typed, texts)).toList()));
        }
        return List.copyOf(rows);
    }

    private FieldView cell(FormField table, FormField column, int index, FormState.RowState row, Answers typed,
            Answers counted) {
        var name = "%s[%d].%s".formatted(table.key(), index, column.key());
        var value = column.type() == FieldType.COMPUTED ? AnswerText.of(column, counted)
                : TypedAnswers.shown(column, typed.text(column.key()).orElse(""));
        return new FieldView(name, column, row.isVisible(column.key()), row.isRequired(column.key()), value, List.of(),
                Map.of(), List.of(), FieldView.groups(column, null, null), null, problems.get(name), Map.of(), null);
    }
}
