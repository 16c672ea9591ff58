package vn.gov.laichau.dvc.routing;

import java.time.LocalDate;
import java.util.Map;

import vn.gov.laichau.dvc.expression.Expression;
import vn.gov.laichau.dvc.expression.ExpressionRefused;
import vn.gov.laichau.dvc.expression.ValueType;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.form.FormState;
import vn.gov.laichau.dvc.form.FormTypes;
import vn.gov.laichau.dvc.process.Conditions;

/** Reckons the conditions of branches over the answers of a form. What can't be reckoned does not hold. */
public class AnswerConditions implements Conditions {

    private final FormDefinition form;
    private final Map<String, Object> answers;
    private final LocalDate day;

    public AnswerConditions(FormDefinition form, Map<String, Object> answers, LocalDate day) {
        this.form = form;
        this.answers = answers;
        this.day = day;
    }

    @Override
    public boolean holds(String when) {
        try {
            return FormState.of(form, new Answers(answers), day).yesNo(compiled(when));
        } catch (ExpressionRefused e) {
            return false;
        }
    }

    private Expression compiled(String when) {
        return Expression.compile(when, FormTypes.of(form), ValueType.YES_NO);
    }
}
