package vn.gov.laichau.dvc.web.common;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Lets pages read documents whose parts are public fields, such as what a version of a procedure says. */
public class FieldResolver extends ReadOnlyResolver<Field> {

    private static final String DOCUMENTS = "vn.gov.laichau.dvc.catalog.";
    private static final Map<Class<?>, Map<String, Field>> KNOWN = new ConcurrentHashMap<>();

    @Override
    Field part(Object base, Object property) {
        return base != null && property != null && base.getClass().getName().startsWith(DOCUMENTS)
                ? KNOWN.computeIfAbsent(base.getClass(), type -> Arrays.stream(type.getFields())
                        .filter(found -> !Modifier.isStatic(found.getModifiers()))
                        .collect(Collectors.toMap(Field::getName, found -> found))).get(property.toString()) : null;
    }

    @Override
    Object read(Field part, Object base) throws ReflectiveOperationException {
        return part.get(base);
    }

    @Override
    Class<?> type(Field part) {
        return part.getType();
    }
}
