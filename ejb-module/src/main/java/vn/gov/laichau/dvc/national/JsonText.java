package vn.gov.laichau.dvc.national;

import java.sql.SQLException;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.PersistenceException;

import org.postgresql.util.PGobject;

/** JSON kept as text in a {@code jsonb} column. */
@Converter
public class JsonText implements AttributeConverter<String, Object> {

    @Override
    public Object convertToDatabaseColumn(String json) {
        var column = new PGobject();
        column.setType("jsonb");
        try {
            column.setValue(json);
        } catch (SQLException e) {
            throw new PersistenceException("value does not fit a jsonb column", e);
        }
        return column;
    }

    @Override
    public String convertToEntityAttribute(Object column) {
        return column instanceof PGobject object ? object.getValue() : (String) column;
    }
}
