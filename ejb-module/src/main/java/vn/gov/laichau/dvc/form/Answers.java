package vn.gov.laichau.dvc.form;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * The answers to a form by field, as canonical text: dates yyyy-MM-dd, numbers in plain digits, yes and no as true and
 * false.
 */
public record Answers(Map<String, Object> values) implements Serializable {

    /** The answer, unless nothing was answered. */
    public Optional<String> text(String field) {
        var value = values.get(field);
        return value == null || value.toString().isBlank() ? Optional.empty() : Optional.of(value.toString().strip());
    }
}
