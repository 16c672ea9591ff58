package vn.gov.laichau.dvc.web.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.gov.laichau.dvc.codelist.Code;
import vn.gov.laichau.dvc.codelist.Epoch;
import vn.gov.laichau.dvc.form.FieldType;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.form.Option;

/**
 * A question as the page shows it, whoever asks it: what was answered, whether it is shown and required now, where its value
 * is from ({@code null}: from here), and what is wrong with it and its parts ({@code null}: nothing). {@code link}
 * leads to the papers, where there are any; {@code rows} are those of a table.
 */
public record FieldView(String name, FormField field, boolean visible, boolean required, String value, List<String> values,
        Map<String, String> parts, List<RowView> rows, List<ChoiceGroup> groups, String from, String problem,
        Map<String, String> partProblems, String link) {

    private static final int FEW = 6;

    /** One row of a table: its number from 0, and its cells. */
    public record RowView(int index, List<FieldView> cells) {
    }

    /** Options under the name of the one they belong to; empty when there is only one group. */
    public record ChoiceGroup(String label, List<Option> options) {
    }

    public String id() {
        return TypedAnswers.PREFIX + name;
    }

    public String id(String part) {
        return id() + "." + part;
    }

    /** Which control asks for it. */
    public String control() {
        if (field.type() == null) {
            return "none";
        }
        return switch (field.type()) {
            case LONG_TEXT -> "area";
            case YES_NO -> isCell() ? "select" : "yesno";
            case CHOICE -> !isCell() && field.choices().size() <= FEW ? "radio" : "select";
            case LINKED_CHOICE, ETHNICITY, COUNTRY -> "select";
            case MULTIPLE_CHOICE -> "multiple";
            case ADDRESS -> "address";
            case MAP_POINT -> "point";
            case TABLE, GROUP -> "rows";
            case COMPUTED -> "computed";
            case STATEMENT -> "statement";
            case HEADING -> "heading";
            case EXPLANATION -> "explanation";
            case FILE -> "file";
            case SIGNATURE -> "signature";
            default -> "line";
        };
    }

    /** Whether its label belongs to one control; else to a group of them. */
    public boolean isSingle() {
        return List.of("line", "area", "select").contains(control());
    }

    public boolean isGroup() {
        return List.of("radio", "yesno", "multiple", "address", "point", "rows").contains(control());
    }

    /** Whether it stands in a row of a table. */
    public boolean isCell() {
        return name.indexOf('[') >= 0;
    }

    public String inputMode() {
        return switch (field.type()) {
            case INTEGER, MONEY, DATE, PARTIAL_DATE, TIME, IDENTITY_NUMBER, TAX_CODE -> "numeric";
            case DECIMAL -> "decimal";
            case PHONE -> "tel";
            case EMAIL -> "email";
            default -> "text";
        };
    }

    /** Short answers get short fields. */
    public boolean isShort() {
        return switch (field.type()) {
            case INTEGER, MONEY, DATE, PARTIAL_DATE, TIME, DECIMAL, IDENTITY_NUMBER, TAX_CODE, PHONE -> true;
            default -> false;
        };
    }

    /** The key of the sentence that helps when the form has none of its own; {@code null}: none needed. */
    public String usualHint() {
        return field.type() == FieldType.DATE ? "date.hint" : field.type() == FieldType.PARTIAL_DATE ? "partialDate.hint"
                : field.type() == FieldType.TIME ? "time.hint" : null;
    }

    public boolean isYesNo() {
        return field.type() == FieldType.YES_NO;
    }

    public boolean isChosen(String option) {
        return option != null && (option.equals(value) || values.contains(option));
    }

    public String part(String part) {
        return parts.getOrDefault(part, "");
    }

    public String partProblem(String part) {
        return partProblems.get(part);
    }

    public boolean isMore() {
        return rows.size() < field.mostRows();
    }

    public boolean isFewer() {
        return rows.size() > Math.max(1, field.fewestRows());
    }

    // an address

    public List<Epoch> epochs() {
        return List.of(Epoch.values());
    }

    public Epoch epoch() {
        return Epoch.named(part("epoch")).orElse(Epoch.TWO_LEVEL);
    }

    public List<Code> provinces() {
        return epoch().provinces();
    }

    /** Empty where they are not known, and the name is written. */
    public List<Code> districts() {
        return epoch().districts(part("province"));
    }

    public List<Code> communes() {
        return epoch().communes(epoch().hasDistricts() ? part("district") : part("province"));
    }

    /** Whether it is too early to choose a commune: its district is not chosen. */
    public boolean isCommuneLater() {
        return epoch().hasDistricts() && !districts().isEmpty() && communes().isEmpty();
    }

    static List<ChoiceGroup> groups(FormField field, FormField parent, String parentAnswer) {
        if (field.type() != FieldType.LINKED_CHOICE || parent == null) {
            return List.of(new ChoiceGroup("", field.choices()));
        }
        if (field.choices().size() > 200) {
            return List.of(new ChoiceGroup("", field.choices(parentAnswer)));
        }
        var byParent = new LinkedHashMap<String, List<Option>>();
        field.choices().forEach(option -> byParent.computeIfAbsent(String.valueOf(option.parent()),
                key -> new ArrayList<>()).add(option));
        return parent.choices().stream().filter(above -> byParent.containsKey(above.value()))
                .map(above -> new ChoiceGroup(above.label(), byParent.get(above.value()))).toList();
    }
}
