package vn.gov.laichau.dvc.dossier;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import vn.gov.laichau.dvc.deadline.ClockMark;
import vn.gov.laichau.dvc.shared.JsonbColumn;

/** What happened to the legal clock, in order, as one JSON list. */
@Converter
public class ClockMarksConverter implements AttributeConverter<List<ClockMark>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<ClockMark> marks) {
        return JsonbColumn.of(marks);
    }

    @Override
    public List<ClockMark> convertToEntityAttribute(Object column) {
        ClockMark[] marks = JsonbColumn.read(column, ClockMark[].class);
        return marks == null ? null : List.of(marks);
    }
}
