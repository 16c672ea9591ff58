package vn.gov.laichau.dvc.catalog;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import vn.gov.laichau.dvc.shared.JsonbColumn;

/** The content of a version as one JSON document. */
@Converter
public class ContentConverter implements AttributeConverter<ProcedureContent, Object> {

    @Override
    public Object convertToDatabaseColumn(ProcedureContent content) {
        return JsonbColumn.of(content);
    }

    @Override
    public ProcedureContent convertToEntityAttribute(Object column) {
        return JsonbColumn.read(column, ProcedureContent.class);
    }
}
