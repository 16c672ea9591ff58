package vn.gov.laichau.dvc.dossier;

import java.util.List;

import vn.gov.laichau.dvc.form.FieldProblem;
import vn.gov.laichau.dvc.shared.DomainException;

/** Answers of the form are missing or wrong; all of them are named at once. */
public class FormIncomplete extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    FormIncomplete(List<FieldProblem> problems) {
        super(problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
