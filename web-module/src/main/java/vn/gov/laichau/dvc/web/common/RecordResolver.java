package vn.gov.laichau.dvc.web.common;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Lets pages read the components of records as properties; the expression language does so itself from version 6. */
public class RecordResolver extends ReadOnlyResolver<RecordComponent> {

    private static final Map<Class<?>, Map<String, RecordComponent>> KNOWN = new ConcurrentHashMap<>();

    @Override
    RecordComponent part(Object base, Object property) {
        return base instanceof Record && property != null ? KNOWN.computeIfAbsent(base.getClass(),
                type -> Arrays.stream(type.getRecordComponents())
                        .collect(Collectors.toMap(RecordComponent::getName, found -> found)))
                .get(property.toString()) : null;
    }

    @Override
    Object read(RecordComponent part, Object base) throws ReflectiveOperationException {
        return part.getAccessor().invoke(base);
    }

    @Override
    Class<?> type(RecordComponent part) {
        return part.getType();
    }
}
