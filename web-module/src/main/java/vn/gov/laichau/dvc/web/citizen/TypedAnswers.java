package vn.gov.laichau.dvc.web.citizen;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** Between what is typed and the canonical answers of {@code form}: dates, and numbers with points between thousands. */
final class TypedAnswers {

    static final String PREFIX = "a_";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private TypedAnswers() {
    }

    /** The answers to those of the fields that the request carries. */
    static Map<String, Object> read(HttpServletRequest request, List<FormField> fields) {
        var answers = new LinkedHashMap<String, Object>();
        fields.forEach(field -> {
            var typed = request.getParameter(PREFIX + field.key());
            if (typed != null && field.type().isAnswered()) {
                answers.put(field.key(), canonical(field, Asked.clean(typed)));
            }
        });
        return answers;
    }

    /** As people write it. */
    static String shown(FormField field, Object answer) {
        var text = answer == null ? "" : answer.toString();
        return switch (field.type()) {
            case DATE -> TypedDate.parse(text).map(date -> date.format(DAY)).orElse(text);
            default -> text;
        };
    }

    private static String canonical(FormField field, String typed) {
        return switch (field.type()) {
            case DATE -> TypedDate.parse(typed).map(Object::toString).orElse(typed);
            case MONEY, INTEGER -> typed.replaceAll("[\\s.\u00a0₫đ]", "");
            case DECIMAL -> typed.replaceAll("[\\s\u00a0]", "").replace(',', '.');
            case IDENTITY_NUMBER -> typed.replaceAll("[\\s.]", "");
            default -> typed;
        };
    }
}
