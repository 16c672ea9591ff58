package vn.gov.laichau.dvc.expression;

import java.io.Serializable;

/** Why an expression was refused: the key of the sentence that says it, and the word or number that belongs into it. */
public record ExpressionProblem(String key, String argument) implements Serializable {

    static ExpressionProblem of(String key, Object argument) {
        return new ExpressionProblem("expression." + key, String.valueOf(argument));
    }
}
