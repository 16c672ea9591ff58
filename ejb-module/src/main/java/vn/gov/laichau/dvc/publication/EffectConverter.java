package vn.gov.laichau.dvc.publication;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import vn.gov.laichau.dvc.shared.JsonbColumn;

/** The numbers of an effect as one JSON document. */
@Converter
public class EffectConverter implements AttributeConverter<EffectTable, Object> {

    @Override
    public Object convertToDatabaseColumn(EffectTable value) {
        return JsonbColumn.of(value);
    }

    @Override
    public EffectTable convertToEntityAttribute(Object column) {
        return JsonbColumn.read(column, EffectTable.class);
    }
}
