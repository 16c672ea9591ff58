package vn.gov.laichau.dvc.dossier;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import vn.gov.laichau.dvc.deadline.DeadlineLine;
import vn.gov.laichau.dvc.shared.JsonbColumn;

/** The arithmetic of a due date, line by line, as it was when it was promised. */
@Converter
public class DeadlineLinesConverter implements AttributeConverter<List<DeadlineLine>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<DeadlineLine> lines) {
        return JsonbColumn.of(lines);
    }

    @Override
    public List<DeadlineLine> convertToEntityAttribute(Object column) {
        DeadlineLine[] lines = JsonbColumn.read(column, DeadlineLine[].class);
        return lines == null ? null : List.of(lines);
    }
}
