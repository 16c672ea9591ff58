package vn.gov.laichau.dvc.publication;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import vn.gov.laichau.dvc.shared.JsonbColumn;

/** Golden dossiers and how they came out, as one JSON list. */
@Converter
public class GoldenConverter implements AttributeConverter<List<GoldenResult>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<GoldenResult> value) {
        return JsonbColumn.of(value);
    }

    @Override
    public List<GoldenResult> convertToEntityAttribute(Object column) {
        GoldenResult[] results = JsonbColumn.read(column, GoldenResult[].class);
        return results == null ? null : List.of(results);
    }
}
