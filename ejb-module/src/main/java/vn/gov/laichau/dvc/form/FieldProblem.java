package vn.gov.laichau.dvc.form;

import java.io.Serializable;

/** What is wrong with an answer: the field and its label, and the key of the sentence that says it. */
public record FieldProblem(String field, String label, String key, String limit) implements Serializable {

    /** The key of the question to which it belongs, also when it is a cell or a part of it. */
    public String question() {
        return field.replaceAll("[\\[.].*", "");
    }
}
