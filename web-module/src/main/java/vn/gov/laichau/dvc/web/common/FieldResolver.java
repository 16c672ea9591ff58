package vn.gov.laichau.dvc.web.common;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;

/** Lets pages read documents whose parts are public fields, such as what a version of a procedure says. */
public class FieldResolver extends ELResolver {

    private static final String DOCUMENTS = "vn.gov.laichau.dvc.catalog.";
    private static final Map<Class<?>, Map<String, Field>> KNOWN = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        var field = field(base, property);
        if (field == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return field.get(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        var field = field(base, property);
        if (field == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return field.getType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (field(base, property) != null) {
            throw new PropertyNotWritableException(property.toString());
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (field(base, property) != null) {
            context.setPropertyResolved(base, property);
            return true;
        }
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return String.class;
    }

    private static Field field(Object base, Object property) {
        return base != null && property != null && base.getClass().getName().startsWith(DOCUMENTS)
                ? KNOWN.computeIfAbsent(base.getClass(), type -> Arrays.stream(type.getFields())
                        .filter(found -> !Modifier.isStatic(found.getModifiers()))
                        .collect(Collectors.toMap(Field::getName, found -> found))).get(property.toString()) : null;
    }
}
