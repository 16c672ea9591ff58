package vn.gov.laichau.dvc.tracking;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.form.AnswerText;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FormState;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** One question of the form and its answer in words; {@code field} is its key. */
public record AnswerLine(String sectionTitle, String field, String label, String text) implements Serializable {

    /** All answers of what is shown, in the order of the form; once sent, as they counted on that day. */
    public static List<AnswerLine> of(Dossier dossier, LocalDate today) {
        var state = FormState.of(dossier.getProcedure().getForm(), new Answers(dossier.getAnswers()),
                dossier.getSubmittedAt() == null ? today
                        : dossier.getSubmittedAt().atZone(OfficeClock.ZONE).toLocalDate());
        var answers = state.answers();
        var lines = new ArrayList<AnswerLine>();
        state.sections().forEach(section -> section.fields().stream().filter(field -> field.type().hasValue())
                .forEach(field -> lines.add(new AnswerLine(section.title(), field.key(), field.label(),
                        AnswerText.of(field, answers)))));
        return List.copyOf(lines);
    }
}
