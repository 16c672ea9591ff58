package vn.gov.laichau.dvc.catalog;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.shared.JsonbColumn;

/** The form of a version as one JSON document. */
@Converter
public class FormConverter implements AttributeConverter<FormDefinition, Object> {

    @Override
    public Object convertToDatabaseColumn(FormDefinition form) {
        return JsonbColumn.of(form);
    }

    @Override
    public FormDefinition convertToEntityAttribute(Object column) {
        return JsonbColumn.read(column, FormDefinition.class);
    }
}
