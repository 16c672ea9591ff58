package vn.gov.laichau.dvc.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.authoring.ContentProblem;
import vn.gov.laichau.dvc.form.DefinitionProblem;

/** What is wrong with a draft, in words. */
@RequestScoped
public class ProblemText {

    @Inject
    Show show;

    @Inject
    PageLocale locale;

    /** Those of forms and expressions begin with the name of what they are about. */
    public String of(ContentProblem problem) {
        var args = problem.args();
        if (problem.key().startsWith("definition.") || problem.key().startsWith("expression.")) {
            var sentence = Texts.problem(locale.getLocale(), new DefinitionProblem("", "", problem.key(),
                    String.valueOf(args.get(0))));
            return args.size() < 2 || String.valueOf(args.get(1)).isEmpty() ? sentence
                    : show.text("edit.about", args.get(1), sentence);
        }
        return show.text("content." + problem.key(), args.stream()
                .map(arg -> arg instanceof Enum<?> constant ? show.word(constant) : arg).toArray());
    }
}
