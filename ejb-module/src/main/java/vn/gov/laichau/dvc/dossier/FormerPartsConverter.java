package vn.gov.laichau.dvc.dossier;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import vn.gov.laichau.dvc.shared.JsonbColumn;

/** What has no place in the present version, as one JSON list. */
@Converter
public class FormerPartsConverter implements AttributeConverter<List<FormerPart>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<FormerPart> parts) {
        return JsonbColumn.of(parts);
    }

    @Override
    public List<FormerPart> convertToEntityAttribute(Object column) {
        FormerPart[] parts = JsonbColumn.read(column, FormerPart[].class);
        return parts == null ? null : List.of(parts);
    }
}
