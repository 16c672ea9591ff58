package vn.gov.laichau.dvc.shared;

import java.lang.reflect.Type;
import java.sql.SQLException;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.PersistenceException;

import org.postgresql.util.PGobject;

/** A value stored in a {@code jsonb} column; subclasses name its type. */
public abstract class JsonbConverter<T> implements AttributeConverter<T, Object> {

    private final Type type;

    protected JsonbConverter(Type type) {
        this.type = type;
    }

    @Override
    public Object convertToDatabaseColumn(T value) {
        var column = new PGobject();
        column.setType("jsonb");
        try {
            column.setValue(value == null ? null : Json.write(value));
        } catch (SQLException e) {
            throw new PersistenceException("value does not fit a jsonb column", e);
        }
        return column;
    }

    @Override
    public T convertToEntityAttribute(Object column) {
        var json = column instanceof PGobject object ? object.getValue() : (String) column;
        return json == null ? null : Json.read(json, type);
    }
}
