package vn.gov.laichau.dvc.fieldgroup;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.shared.JsonbColumn;

/** Fields of a form as a JSON column. */
@Converter
public class FieldsConverter implements AttributeConverter<List<FormField>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<FormField> fields) {
        return JsonbColumn.of(fields);
    }

    @Override
    public List<FormField> convertToEntityAttribute(Object column) {
        FormField[] fields = JsonbColumn.read(column, FormField[].class);
        return fields == null ? List.of() : List.of(fields);
    }
}
