package vn.gov.laichau.dvc.form;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;

/** A form as data: its sections and fields in their order (Điều 2.9, 10.1). */
public record FormDefinition(List<FormSection> sections) implements Serializable {

    @JsonbCreator
    public static FormDefinition of(@JsonbProperty("sections") List<FormSection> sections) {
        return new FormDefinition(sections == null ? List.of() : sections.stream().filter(Objects::nonNull).toList());
    }

    public List<FormField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }

    public Optional<FormField> field(String key) {
        return fields().stream().filter(field -> key.equals(field.key())).findFirst();
    }
}
