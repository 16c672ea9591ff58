package vn.gov.laichau.dvc.motion;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import vn.gov.laichau.dvc.dossier.SupplementAsk;
import vn.gov.laichau.dvc.shared.JsonbColumn;

/** What the applicant is to be asked for, as one JSON list. */
@Converter
public class AsksConverter implements AttributeConverter<List<SupplementAsk>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<SupplementAsk> asks) {
        return JsonbColumn.of(asks);
    }

    @Override
    public List<SupplementAsk> convertToEntityAttribute(Object column) {
        SupplementAsk[] asks = JsonbColumn.read(column, SupplementAsk[].class);
        return asks == null ? null : List.of(asks);
    }
}
