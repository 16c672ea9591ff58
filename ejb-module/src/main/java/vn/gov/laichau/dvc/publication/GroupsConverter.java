package vn.gov.laichau.dvc.publication;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import vn.gov.laichau.dvc.shared.JsonbColumn;

/** Groups of running dossiers as one JSON list. */
@Converter
public class GroupsConverter implements AttributeConverter<List<EffectGroup>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<EffectGroup> value) {
        return JsonbColumn.of(value);
    }

    @Override
    public List<EffectGroup> convertToEntityAttribute(Object column) {
        EffectGroup[] groups = JsonbColumn.read(column, EffectGroup[].class);
        return groups == null ? null : List.of(groups);
    }
}
