package vn.gov.laichau.dvc.template;

import java.io.Serializable;
import java.util.List;

/**
 * A template as its page shows it: {@code text} counts, {@code number} is that of the last writing here (0: none),
 * {@code own} whether it was written here; {@code word} is the Word file that is printed instead of the texts, or
 * {@code null}; {@code answers} are the questions of the procedure's form, by key.
 */
public record TemplateView(DraftPlace place, DraftText text, int number, boolean own, WordView word,
        List<TemplateWritten> history, List<AnswerName> answers) implements Serializable {

    /** A question that the template may use: the placeholder as it is written, and the question. */
    public record AnswerName(String written, String label) implements Serializable {
    }
}
