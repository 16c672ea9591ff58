package vn.gov.laichau.dvc.form;

import java.io.Serializable;
import java.util.List;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;

/** A part of a form with its heading. */
public record FormSection(String title, List<FormField> fields) implements Serializable {

    @JsonbCreator
    public static FormSection of(@JsonbProperty("title") String title,
            @JsonbProperty("fields") List<FormField> fields) {
        return new FormSection(title, fields == null ? List.of() : List.copyOf(fields));
    }
}
