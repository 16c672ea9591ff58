package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.RequiredDocument;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FieldProblem;
import vn.gov.laichau.dvc.form.FormCheck;
import vn.gov.laichau.dvc.form.FormField;

/**
 * What another version would mean for a dossier: what it would be asked besides, and what would have no place (Điều 12.6).
 * The preview counts with it and the move goes by it, so that both say the same. Pure.
 */
public record VersionEffect(boolean caseLost, List<String> lostAnswers, List<String> lostPapers,
        List<String> askedAnswers, List<String> askedPapers) implements Serializable {

    /** An answer that is none of the present choices. */
    private static final Set<String> NO_CHOICE = Set.of("choice", "linkedChoice");

    /** {@code slots} are the papers of which there is a file. */
    public static VersionEffect of(ProcedureVersion from, ProcedureVersion to, String ofCase, Map<String, Object> given,
            Set<String> slots, LocalDate today) {
        var answers = new Answers(given);
        var before = FormCheck.problems(from.getForm(), answers, today).stream().map(VersionEffect::key)
                .collect(Collectors.toSet());
        var fresh = FormCheck.problems(to.getForm(), answers, today).stream()
                .filter(problem -> !before.contains(key(problem))).toList();
        var noChoice = fresh.stream().filter(problem -> NO_CHOICE.contains(problem.key())).map(VersionEffect::question)
                .collect(Collectors.toSet());
        var lost = given.keySet().stream().filter(field -> !answers.isEmpty(field))
                .filter(field -> from.getForm().field(field).isPresent())
                .filter(field -> noChoice.contains(field) || !hasPlace(from, to, field, answers)).sorted().toList();
        var papersBefore = from.documents(ofCase, answers, today);
        var papers = to.documents(ofCase, answers, today);
        var missingBefore = PaperNeeds.missingKeys(papersBefore, slots::contains);
        return new VersionEffect(!to.hasCase(ofCase), lost, slots.stream().filter(slot -> hasSlot(papersBefore, slot)
                && !hasSlot(papers, slot)).sorted().toList(),
                fresh.stream().map(VersionEffect::question).distinct().toList(),
                PaperNeeds.missingKeys(papers, slots::contains).stream().filter(slot -> !missingBefore.contains(slot))
                        .toList());
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
    private static boolean hasPlace(ProcedureVersion from, ProcedureVersion to, String question, Answers answers) {
        var present = to.getForm().field(question).orElse(null);
        return present != null && isSame(from.getForm().field(question).orElse(null), present)
                && answers.rows(question).stream().flatMap(row -> row.values().keySet().stream()
                        .filter(column -> !row.isEmpty(column))).distinct().allMatch(column -> hasColumn(from.getForm()
                                .field(question).orElse(present), present, column));
    }

    private static boolean hasColumn(FormField earlier, FormField present, String column) {
        return present.fields().isEmpty() || column(present, column).filter(found -> isSame(column(earlier, column)
                .orElse(null), found)).isPresent();
    }

    private static Optional<FormField> column(FormField table, String key) {
        return table.fields().stream().filter(column -> key.equals(column.key())).findFirst();
    }

    private static boolean isSame(FormField earlier, FormField present) {
        return earlier == null || earlier.type() == present.type();
    }

    private static String key(FieldProblem problem) {
        return problem.field() + " " + problem.key();
    }

    /** The question to which a cell or a part belongs: {@code table[2].column}, {@code address.commune}. */
    private static String question(FieldProblem problem) {
        return problem.field().replaceAll("[.\\[].*", "");
    }

    private static boolean hasSlot(List<RequiredDocument> papers, String slot) {
        return papers.stream().anyMatch(paper -> paper.key().equals(slot));
    }
}
