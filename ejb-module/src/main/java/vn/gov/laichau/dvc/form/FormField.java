package vn.gov.laichau.dvc.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;

import vn.gov.laichau.dvc.codelist.CodeLists;

/**
 * One question of a form, or something that it shows. {@code requiredWhen}, {@code visibleWhen} and {@code computed} are
 * expressions; {@code min} and {@code max} bound numbers; {@code parent} is the key of the field on which a linked choice
 * depends; {@code fields} are columns; {@code prefill} names what the account knows, such as {@code applicant.name};
 * {@code paper} is the key of the required paper whose slot a {@code FILE} is; {@code past}: its day has come already.
 */
public record FormField(String key, FieldType type, String label, String hint, String example, boolean required,
        String requiredWhen, String visibleWhen, String computed, int maxLength, BigDecimal min, BigDecimal max,
        List<Option> options, String codeList, String parent, List<FormField> fields, Integer minRows, Integer maxRows,
        String prefill, String unit, String paper, Boolean past) implements Serializable {

    /** No table has more rows, whatever its definition says. */
    public static final int MOST_ROWS = 200;
    private static final String BIRTH = "applicant.birthDate";
    private static final int USUAL_ROWS = 30;
    private static final int LONGEST = 300;
    private static final int LONGEST_TEXT = 4000;

    @JsonbCreator
    public static FormField of(@JsonbProperty("key") String key, @JsonbProperty("type") FieldType type,
            @JsonbProperty("label") String label, @JsonbProperty("hint") String hint,
            @JsonbProperty("example") String example, @JsonbProperty("required") Boolean required,
            @JsonbProperty("requiredWhen") String requiredWhen, @JsonbProperty("visibleWhen") String visibleWhen,
            @JsonbProperty("computed") String computed, @JsonbProperty("maxLength") Integer maxLength,
            @JsonbProperty("min") BigDecimal min, @JsonbProperty("max") BigDecimal max,
            @JsonbProperty("options") List<Option> options, @JsonbProperty("codeList") String codeList,
            @JsonbProperty("parent") String parent, @JsonbProperty("fields") List<FormField> fields,
            @JsonbProperty("minRows") Integer minRows, @JsonbProperty("maxRows") Integer maxRows,
            @JsonbProperty("prefill") String prefill, @JsonbProperty("unit") String unit,
            @JsonbProperty("paper") String paper, @JsonbProperty("past") Boolean past) {
        int longest = type == FieldType.LONG_TEXT ? LONGEST_TEXT : LONGEST;
        return new FormField(key, type, label, hint, example, required == null ? isBlank(requiredWhen) : required,
                blankless(requiredWhen), blankless(visibleWhen), blankless(computed),
                maxLength == null || maxLength == 0 ? longest : maxLength, min, max, whole(options), blankless(codeList),
                blankless(parent), whole(fields), minRows, maxRows, blankless(prefill), unit, blankless(paper),
                Boolean.TRUE.equals(past) ? past : null);
    }

    /** A question with nothing but its label, required. */
    public static FormField of(String key, FieldType type, String label) {
        return of(key, type, label, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null);
    }

    /** What can be chosen: its own options, or those of its code list. */
    public List<Option> choices() {
        var list = type == FieldType.ETHNICITY ? CodeLists.ETHNICITIES : type == FieldType.COUNTRY ? CodeLists.COUNTRIES
                : codeList;
        return list == null ? options : CodeLists.find(list).map(found -> found.codes().stream()
                .map(code -> new Option(code.value(), code.label(), code.parent())).toList()).orElse(options);
    }

    /** What can be chosen of a linked choice when its parent has this answer. */
    public List<Option> choices(String parentAnswer) {
        return choices().stream().filter(option -> parentAnswer != null && parentAnswer.equals(option.parent())).toList();
    }

    /** The fewest rows of a table that has to be filled in. */
    public int fewestRows() {
        return minRows == null ? 0 : Math.max(0, minRows);
    }

    public int mostRows() {
        return maxRows == null ? Math.max(USUAL_ROWS, fewestRows()) : Math.min(MOST_ROWS, Math.max(1, maxRows));
    }

    /** Whether its day cannot lie ahead: the form says so, or it is the day of somebody's birth. */
    public boolean hasComeAlready() {
        return past != null || BIRTH.equals(prefill);
    }

    /** The key of the paper whose slot it is. */
    public String slot() {
        return paper == null ? key : paper;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String blankless(String text) {
        return isBlank(text) ? null : text;
    }

    private static <T> List<T> whole(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
