package vn.gov.laichau.dvc.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;

/**
 * One question of a form. {@code prefill} names what the account knows, such as {@code applicant.name}; {@code maxLength} in
 * characters; {@code min} and {@code max} bound numbers.
 */
public record FormField(String key, FieldType type, String label, String hint, boolean required, int maxLength,
        BigDecimal min, BigDecimal max, List<Option> options, String prefill) implements Serializable {

    private static final int LONGEST = 300;
    private static final int LONGEST_TEXT = 4000;

    @JsonbCreator
    public static FormField of(@JsonbProperty("key") String key, @JsonbProperty("type") FieldType type,
            @JsonbProperty("label") String label, @JsonbProperty("hint") String hint,
            @JsonbProperty("required") Boolean required, @JsonbProperty("maxLength") Integer maxLength,
            @JsonbProperty("min") BigDecimal min, @JsonbProperty("max") BigDecimal max,
            @JsonbProperty("options") List<Option> options, @JsonbProperty("prefill") String prefill) {
        int longest = type == FieldType.LONG_TEXT ? LONGEST_TEXT : LONGEST;
        return new FormField(key, type, label, hint, required == null || required,
                maxLength == null || maxLength == 0 ? longest : maxLength, min, max,
                options == null ? List.of() : List.copyOf(options), prefill);
    }
}
