package vn.gov.laichau.dvc.form;

import java.math.BigDecimal;
import java.util.List;

/** Fields as the data files define them. */
final class SomeField {

    static final List<Option> OPTIONS = List.of(new Option("new", "Cấp mới"), new Option("again", "Cấp lại"));

    private SomeField() {
    }

    static FormField of(FieldType type, boolean required, Integer min, Integer max) {
        return new FormField("f", type, "Label", null, null, required, null, null,
                type == FieldType.COMPUTED ? "1 + 1" : null, type == FieldType.LONG_TEXT ? 4000 : 300,
                min == null ? null : BigDecimal.valueOf(min), max == null ? null : BigDecimal.valueOf(max),
                type.hasOptions() ? OPTIONS : List.of(), null, null,
                type.hasRows() ? List.of(FormField.of("c", FieldType.TEXT, "Column")) : List.of(), null, null, null, null,
                null, null);
    }

    static FormField past(FieldType type) {
        return FormField.of("f", type, "Label", null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, true);
    }

    static FormField of(FieldType type) {
        return of(type, true, null, null);
    }
}
