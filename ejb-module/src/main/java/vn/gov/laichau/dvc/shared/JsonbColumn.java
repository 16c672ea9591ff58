package vn.gov.laichau.dvc.shared;

import java.lang.reflect.Type;
import java.sql.SQLException;

import jakarta.persistence.PersistenceException;

import org.postgresql.util.PGobject;

/**
 * Values of {@code jsonb} columns. Converters name both types of {@code AttributeConverter} themselves and call this: the
 * persistence provider doesn't find the types through a common superclass.
 */
public final class JsonbColumn {

    private JsonbColumn() {
    }

    public static Object of(Object value) {
        var column = new PGobject();
        column.setType("jsonb");
        try {
            column.setValue(value == null ? null : Json.write(value));
        } catch (SQLException e) {
            throw new PersistenceException("value does not fit a jsonb column", e);
        }
        return column;
    }

    public static <T> T read(Object column, Type type) {
        var json = column instanceof PGobject object ? object.getValue() : (String) column;
        return json == null ? null : Json.read(json, type);
    }
}
