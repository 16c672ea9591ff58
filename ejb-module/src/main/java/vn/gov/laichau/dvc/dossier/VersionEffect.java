package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FieldProblem;
import vn.gov.laichau.dvc.form.FormCheck;

/**
 * What another version would mean for a dossier: what it would be asked besides, and what would have no place (Điều 12.6).
 * The preview counts with it and the move goes by it, so that both say the same. Pure.
 */
public record VersionEffect(boolean caseLost, List<String> lostAnswers, List<String> lostPapers,
        List<String> askedAnswers, List<String> askedPapers) implements Serializable {

    /** An answer that is none of the present choices. */
    private static final String NO_CHOICE = "choice";

    /** {@code slots} are the papers of which there is a file. */
    public static VersionEffect of(ProcedureVersion from, ProcedureVersion to, String ofCase, Map<String, Object> answers,
            Set<String> slots) {
        var before = keys(FormCheck.problems(from.getForm(), new Answers(answers)));
        var fresh = FormCheck.problems(to.getForm(), new Answers(answers)).stream()
                .filter(problem -> !before.contains(key(problem))).toList();
        var noChoice = fresh.stream().filter(problem -> problem.key().equals(NO_CHOICE)).map(FieldProblem::field)
                .collect(Collectors.toSet());
        var lost = answers.entrySet().stream().filter(answer -> !isEmpty(answer.getValue())).map(Map.Entry::getKey)
                .filter(field -> noChoice.contains(field) || !hasPlace(from, to, field)).sorted().toList();
        var missingBefore = missing(from, ofCase, slots);
        return new VersionEffect(!to.hasCase(ofCase), lost,
                slots.stream().filter(slot -> to.documents(ofCase).stream().noneMatch(d -> d.key().equals(slot))).sorted()
                        .toList(),
                fresh.stream().map(FieldProblem::field).distinct().toList(),
                missing(to, ofCase, slots).stream().filter(slot -> !missingBefore.contains(slot)).toList());
    }

    /** Something that is there would no longer be shown as asked. */
    public boolean loses() {
        return caseLost || !lostAnswers.isEmpty() || !lostPapers.isEmpty();
    }

    /** Something is missing or wrong that was not before. */
    public boolean asksMore() {
        return !askedAnswers.isEmpty() || !askedPapers.isEmpty();
    }

    /** Whether an answer of the one version is an answer of the other: the same question of the same type. */
    static boolean hasPlace(ProcedureVersion from, ProcedureVersion to, String field) {
        var present = to.getForm().field(field);
        return present.isPresent() && from.getForm().field(field)
                .map(earlier -> earlier.type() == present.get().type()).orElse(true);
    }

    static boolean isEmpty(Object answer) {
        return answer == null || answer.toString().isBlank()
                || answer instanceof Collection<?> several && several.isEmpty();
    }

    private static Set<String> keys(List<FieldProblem> problems) {
        return problems.stream().map(VersionEffect::key).collect(Collectors.toSet());
    }

    private static String key(FieldProblem problem) {
        return problem.field() + " " + problem.key();
    }

    private static List<String> missing(ProcedureVersion version, String ofCase, Set<String> slots) {
        return version.documents(ofCase).stream().filter(paper -> paper.required() && !slots.contains(paper.key()))
                .map(paper -> paper.key()).toList();
    }
}
