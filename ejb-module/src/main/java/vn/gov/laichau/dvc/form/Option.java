package vn.gov.laichau.dvc.form;

import java.io.Serializable;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;

/** One choice of a field; {@code parent} is the choice of the parent field below which it is offered. */
public record Option(String value, String label, String parent) implements Serializable {

    @JsonbCreator
    public static Option of(@JsonbProperty("value") String value, @JsonbProperty("label") String label,
            @JsonbProperty("parent") String parent) {
        return new Option(value, label, parent);
    }

    public Option(String value, String label) {
        this(value, label, null);
    }
}
