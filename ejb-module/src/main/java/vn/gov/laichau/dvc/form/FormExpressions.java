package vn.gov.laichau.dvc.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.gov.laichau.dvc.expression.Expression;
import vn.gov.laichau.dvc.expression.ExpressionProblem;
import vn.gov.laichau.dvc.expression.ExpressionRefused;
import vn.gov.laichau.dvc.expression.ValueType;

/** All expressions of a form, checked; those that were refused are kept with their reasons and never hold. */
final class FormExpressions {

    /** An expression of a field, or of a section under its number. */
    record Place(String name, String property) {
    }

    private final Map<Place, Expression> expressions = new HashMap<>();
    private final Map<Place, List<ExpressionProblem>> refused = new HashMap<>();
    private final FormTypes types;

    private FormExpressions(FormDefinition form) {
        types = FormTypes.in(form);
        types.computed().forEach((name, expression) -> expressions.put(new Place(name, "computed"), expression));
        types.refused().forEach((name, problems) -> refused.put(new Place(name, "computed"), problems));
        for (int i = 0; i < form.sections().size(); i++) {
            condition(sectionName(i), "visibleWhen", form.sections().get(i).visibleWhen(), types.types());
        }
        form.fields().stream().filter(field -> field.key() != null).forEach(field -> {
            conditions(field.key(), field, types.types());
            if (!field.fields().isEmpty()) {
                var row = FormTypes.row(types.types(), field);
                field.fields().forEach(column -> conditions(field.key() + "." + column.key(), column, row));
            }
        });
    }

    static FormExpressions of(FormDefinition form) {
        return new FormExpressions(form);
    }

    static String sectionName(int number) {
        return "#" + (number + 1);
    }

    /** {@code null} when there is none, or it was refused. */
    Expression get(String name, String property) {
        return expressions.get(new Place(name, property));
    }

    Map<Place, Expression> all() {
        return expressions;
    }

    Map<Place, List<ExpressionProblem>> refused() {
        return refused;
    }

    private void conditions(String name, FormField field, Map<String, ValueType> names) {
        condition(name, "visibleWhen", field.visibleWhen(), names);
        condition(name, "requiredWhen", field.requiredWhen(), names);
    }

    private void condition(String name, String property, String source, Map<String, ValueType> names) {
        if (source == null || source.isBlank()) {
            return;
        }
        try {
            expressions.put(new Place(name, property), Expression.compile(source, names, ValueType.YES_NO));
        } catch (ExpressionRefused e) {
            refused.put(new Place(name, property), e.problems());
        }
    }
}
