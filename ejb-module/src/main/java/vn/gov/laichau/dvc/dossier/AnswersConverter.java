package vn.gov.laichau.dvc.dossier;

import java.util.HashMap;
import java.util.Map;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import vn.gov.laichau.dvc.shared.JsonbColumn;

/** Answers of a form as one JSON object: field to value. */
@Converter
public class AnswersConverter implements AttributeConverter<Map<String, Object>, Object> {

    @Override
    public Object convertToDatabaseColumn(Map<String, Object> answers) {
        return JsonbColumn.of(answers);
    }

    @Override
    public Map<String, Object> convertToEntityAttribute(Object column) {
        return JsonbColumn.read(column, HashMap.class);
    }
}
