package vn.gov.laichau.dvc.form;

import java.math.BigDecimal;
import java.util.List;

/** Fields as the data files define them. */
final class SomeField {

    static final List<Option> OPTIONS = List.of(new Option("new", "Cấp mới"), new Option("again", "Cấp lại"));

    private SomeField() {
    }

    static FormField of(FieldType type, boolean required, Integer min, Integer max) {
        return FormField.of("f", type, "Label", null, required, null, min == null ? null : BigDecimal.valueOf(min),
                max == null ? null : BigDecimal.valueOf(max), type == FieldType.CHOICE ? OPTIONS : null, null);
    }

    static FormField of(FieldType type) {
        return of(type, true, null, null);
    }
}
