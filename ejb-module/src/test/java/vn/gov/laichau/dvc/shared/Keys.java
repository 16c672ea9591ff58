package vn.gov.laichau.dvc.shared;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicLong;

/** Gives entities what only the database and the container could give them. */
public final class Keys {

    private static final AtomicLong LAST = new AtomicLong();

    private Keys() {
    }

    /** The entity with the key it would have after {@code persist}. */
    public static <T> T keyed(T entity) {
        set(entity, "id", LAST.incrementAndGet());
        return entity;
    }

    public static void set(Object target, String field, Object value) {
        try {
            field(target, field).set(target, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Field field(Object target, String name) throws NoSuchFieldException {
        var field = target.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
