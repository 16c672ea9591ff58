package vn.gov.laichau.dvc.tariff;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import vn.gov.laichau.dvc.shared.JsonbColumn;

/** The rule of a fee item as one JSON document. */
@Converter
public class FeeRuleConverter implements AttributeConverter<FeeRule, Object> {

    @Override
    public Object convertToDatabaseColumn(FeeRule rule) {
        return JsonbColumn.of(rule);
    }

    @Override
    public FeeRule convertToEntityAttribute(Object column) {
        return JsonbColumn.read(column, FeeRule.class);
    }
}
