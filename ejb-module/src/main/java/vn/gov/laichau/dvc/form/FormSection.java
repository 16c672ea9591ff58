package vn.gov.laichau.dvc.form;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;

/** A part of a form with its heading, a word of help, and the condition under which it is asked ({@code null}: always). */
public record FormSection(String title, String help, String visibleWhen, List<FormField> fields) implements Serializable {

    @JsonbCreator
    public static FormSection of(@JsonbProperty("title") String title, @JsonbProperty("help") String help,
            @JsonbProperty("visibleWhen") String visibleWhen, @JsonbProperty("fields") List<FormField> fields) {
        return new FormSection(title, help, visibleWhen,
                fields == null ? List.of() : fields.stream().filter(Objects::nonNull).toList());
    }

    /** A part that is always asked. */
    public static FormSection of(String title, List<FormField> fields) {
        return of(title, null, null, fields);
    }

    FormSection with(List<FormField> others) {
        return new FormSection(title, help, visibleWhen, List.copyOf(others));
    }
}
