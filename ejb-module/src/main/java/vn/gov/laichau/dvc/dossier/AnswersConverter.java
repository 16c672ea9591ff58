package vn.gov.laichau.dvc.dossier;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;

import jakarta.persistence.Converter;

import vn.gov.laichau.dvc.shared.JsonbConverter;

/** Answers of a form as one JSON object: field to value. */
@Converter
public class AnswersConverter extends JsonbConverter<Map<String, Object>> {

    public AnswersConverter() {
        super(new HashMap<String, Object>() {

            private static final long serialVersionUID = 1L;

            Type type() {
                return getClass().getGenericSuperclass();
            }
        }.type());
    }
}
