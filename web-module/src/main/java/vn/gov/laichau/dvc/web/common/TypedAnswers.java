package vn.gov.laichau.dvc.web.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.codelist.Code;
import vn.gov.laichau.dvc.codelist.Epoch;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.tariff.TypedMoney;

/** Between what is typed and the canonical answers of {@code form}: dates, hours, numbers with points between thousands. */
public final class TypedAnswers {

    static final String PREFIX = "a_";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})[/.\\- ]([0-9]{4})");
    private static final Pattern CANONICAL_MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{4,18}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+([.][0-9]+)?");
    private static final Pattern CODE = Pattern.compile("[0-9]{2,5}");

    private TypedAnswers() {
    }

    /** The answers to those of the fields that the request carries. */
    public static Map<String, Object> read(HttpServletRequest request, List<FormField> fields) {
        var answers = new LinkedHashMap<String, Object>();
        fields.stream().filter(field -> field.key() != null && field.type() != null && field.type().isAnswered())
                .forEach(field -> {
                    var answer = read(request, field);
                    if (answer != null) {
                        answers.put(field.key(), answer);
                    }
                });
        return answers;
    }

    /** As people write it. */
    static String shown(FormField field, String text) {
        return switch (field.type()) {
            case DATE -> day(text);
            case PARTIAL_DATE -> {
                var month = CANONICAL_MONTH.matcher(text);
                yield month.matches() ? month.group(2) + "/" + month.group(1) : day(text);
            }
            case MONEY -> WHOLE.matcher(text).matches() ? "%,d".formatted(Long.parseLong(text)).replace(',', '.') : text;
            case DECIMAL -> DECIMAL.matcher(text).matches() ? text.replace('.', ',') : text;
            default -> text;
        };
    }

    private static Object read(HttpServletRequest request, FormField field) {
        var name = PREFIX + field.key();
        return switch (field.type()) {
            case MULTIPLE_CHOICE -> {
                var typed = request.getParameterValues(name);
                yield request.getParameter(name + ".sent") == null ? null
                        : typed == null ? List.of() : Arrays.stream(typed).limit(FormField.MOST_ROWS).map(Asked::clean)
                                .filter(text -> !text.isEmpty()).toList();
            }
            case ADDRESS -> request.getParameter(name + ".province") == null ? null : address(request, name);
            case MAP_POINT -> request.getParameter(name + ".latitude") == null ? null
                    : parts(request, name, List.of("latitude", "longitude"));
            case TABLE, GROUP -> request.getParameter(name + ".rows") == null ? null : rows(request, name, field);
            default -> {
                var typed = request.getParameter(name);
                yield typed == null ? null : canonical(field, Asked.clean(typed));
            }
        };
    }

    private static List<Map<String, Object>> rows(HttpServletRequest request, String name, FormField table) {
        var rows = new ArrayList<Map<String, Object>>();
        int many = number(request.getParameter(name + ".rows"));
        for (int i = 0; i < many; i++) {
            var row = new LinkedHashMap<String, Object>();
            for (var column : table.fields()) {
                var typed = request.getParameter(name + "[" + i + "]." + column.key());
                if (typed != null && column.type() != null && column.type().isColumn() && column.type().isAnswered()) {
                    row.put(column.key(), canonical(column, Asked.clean(typed)));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Math.min(FormField.MOST_ROWS, Integer.parseInt(text)) : 0;
    }

    private static Map<String, Object> parts(HttpServletRequest request, String name, List<String> parts) {
        var answers = new LinkedHashMap<String, Object>();
        parts.forEach(part -> {
            var typed = request.getParameter(name + "." + part);
            if (typed != null && !typed.isBlank()) {
                answers.put(part, Asked.clean(typed));
            }
        });
        return answers;
    }

    /** What does not belong below a province that was chosen meanwhile is left out. */
    private static Map<String, Object> address(HttpServletRequest request, String name) {
        var parts = parts(request, name, List.of("epoch", "province", "district", "commune", "detail"));
        var epoch = Epoch.named(String.valueOf(parts.get("epoch"))).orElse(Epoch.TWO_LEVEL);
        var province = (String) parts.get("province");
        keep(parts, "district", epoch.hasDistricts(), epoch.districts(province));
        keep(parts, "commune", true, epoch.communes(epoch.hasDistricts() ? (String) parts.get("district") : province));
        return parts;
    }

    private static void keep(Map<String, Object> parts, String part, boolean wanted, List<Code> units) {
        var value = (String) parts.get(part);
        boolean fits = units.isEmpty() ? value != null && !CODE.matcher(value).matches()
                : units.stream().anyMatch(unit -> unit.value().equals(value));
        if (!wanted || !fits) {
            parts.remove(part);
        }
    }

    private static String canonical(FormField field, String typed) {
        return switch (field.type()) {
            case DATE -> TypedDate.parse(typed).map(LocalDate::toString).orElse(typed);
            case PARTIAL_DATE -> {
                var month = MONTH.matcher(typed);
                yield month.matches() ? "%s-%02d".formatted(month.group(2), Integer.parseInt(month.group(1)))
                        : TypedDate.parse(typed).map(LocalDate::toString).orElse(typed);
            }
            case TIME -> TypedTime.canonical(typed).orElse(typed);
            case MONEY -> TypedMoney.digits(typed).orElse(typed);
            case INTEGER -> TypedMoney.whole(typed).orElse(typed);
            case DECIMAL -> decimal(typed);
            case IDENTITY_NUMBER -> typed.replaceAll("[\\s.]", "");
            default -> typed;
        };
    }

    /**
     * Comma before the fraction, points or blanks between thousands. A single point that cannot be one between thousands, as
     * keypads without a comma have it, stands before the fraction; anything else stays as it was typed.
     */
    private static String decimal(String typed) {
        int comma = typed.lastIndexOf(',');
        var fraction = comma < 0 ? "" : typed.substring(comma + 1);
        var whole = TypedMoney.whole(comma < 0 ? typed : typed.substring(0, comma));
        return whole.isEmpty() || comma >= 0 && !DIGITS.matcher(fraction).matches() ? typed
                : comma < 0 ? whole.get() : whole.get() + "." + fraction;
    }

    private static String day(String text) {
        return TypedDate.parse(text).map(date -> date.format(DAY)).orElse(text);
    }
}
