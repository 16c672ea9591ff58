package vn.gov.laichau.dvc.web.common;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;

/** Lets pages read parts of objects that the expression language does not know; {@code P} is one such part. */
abstract class ReadOnlyResolver<P> extends ELResolver {

    /** {@code null} where there is no such part. */
    abstract P part(Object base, Object property);

    abstract Object read(P part, Object base) throws ReflectiveOperationException;

    abstract Class<?> type(P part);

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        var part = part(base, property);
        if (part == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return read(part, base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        var part = part(base, property);
        if (part == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return type(part);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (part(base, property) != null) {
            throw new PropertyNotWritableException(property.toString());
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (part(base, property) != null) {
            context.setPropertyResolved(base, property);
            return true;
        }
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return String.class;
    }
}
