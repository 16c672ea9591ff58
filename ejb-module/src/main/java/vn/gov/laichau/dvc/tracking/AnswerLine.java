package vn.gov.laichau.dvc.tracking;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.form.AnswerText;
import vn.gov.laichau.dvc.form.Answers;

/** One question of the form and its answer in words; {@code field} is its key. */
public record AnswerLine(String sectionTitle, String field, String label, String text) implements Serializable {

    /** All answers that were given, in the order of the form. */
    public static List<AnswerLine> of(Dossier dossier) {
        var answers = new Answers(dossier.getAnswers());
        var lines = new ArrayList<AnswerLine>();
        dossier.getProcedure().getForm().sections().forEach(section -> section.fields().stream()
                .filter(field -> field.type().isAnswered())
                .forEach(field -> lines.add(new AnswerLine(section.title(), field.key(), field.label(),
                        AnswerText.of(field, answers)))));
        return List.copyOf(lines);
    }
}
