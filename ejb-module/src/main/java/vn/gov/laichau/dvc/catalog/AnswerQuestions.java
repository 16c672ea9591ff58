package vn.gov.laichau.dvc.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.gov.laichau.dvc.expression.Expression;
import vn.gov.laichau.dvc.expression.ExpressionRefused;
import vn.gov.laichau.dvc.expression.ValueType;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.form.FormState;
import vn.gov.laichau.dvc.form.FormTypes;

/**
 * What papers, fees and branches of a process ask about the answers of a form (Điều 12.6). An expression that is not
 * allowed holds for nobody and tells nothing; a version with one can't be published.
 */
public final class AnswerQuestions {

    private final FormDefinition form;
    private final FormState state;
    private final Map<String, Optional<Expression>> compiled = new HashMap<>();
    private Map<String, ValueType> types;

    public AnswerQuestions(FormDefinition form, Answers answers, LocalDate day) {
        this.form = form;
        state = FormState.of(form, answers, day);
    }

    public boolean holds(String condition) {
        return Boolean.TRUE.equals(value(condition));
    }

    /** Null when the answers don't tell. */
    public Object value(String expression) {
        return compiled.computeIfAbsent(expression, this::compile).map(state::value).orElse(null);
    }

    private Optional<Expression> compile(String source) {
        if (types == null) {
            types = FormTypes.of(form);
        }
        try {
            return Optional.of(Expression.compile(source, types));
        } catch (ExpressionRefused e) {
            return Optional.empty();
        }
    }
}
