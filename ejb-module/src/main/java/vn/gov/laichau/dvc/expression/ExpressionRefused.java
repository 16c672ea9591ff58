package vn.gov.laichau.dvc.expression;

import java.util.List;

/** An expression that must not be saved; all that is wrong with it is named (Điều 12.6). */
public class ExpressionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ExpressionProblem> problems;

    ExpressionRefused(List<ExpressionProblem> problems) {
        super(problems.toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    ExpressionRefused(String key, Object argument) {
        this(List.of(ExpressionProblem.of(key, argument)));
    }

    public List<ExpressionProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
