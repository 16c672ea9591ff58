package vn.gov.laichau.dvc.shared;

import java.lang.reflect.Field;
import java.sql.Types;
import java.util.Arrays;
import java.util.UUID;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * What EclipseLink would map otherwise. A UUID that is missing goes to the database as one: as text PostgreSQL would refuse
 * the row of a notice that belongs to no dossier; and it is read again as missing. An embedded part is there even when all
 * its columns are empty: a draft has a legal clock that has not begun.
 */
public class OwnMappings implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().forEach(descriptor -> {
            missingUuids(descriptor);
            emptyParts(descriptor);
        });
    }

    private static void missingUuids(ClassDescriptor descriptor) {
        var names = Arrays.stream(descriptor.getJavaClass().getDeclaredFields())
                .filter(field -> field.getType() == UUID.class).map(Field::getName).toList();
        descriptor.getMappings().stream().filter(mapping -> names.contains(mapping.getAttributeName()))
                .filter(DirectToFieldMapping.class::isInstance)
                .map(DirectToFieldMapping.class::cast).forEach(mapping -> {
                    mapping.getField().setSqlType(Types.OTHER);
                    mapping.setConverter(new MaybeUuid());
                });
    }

    /** EclipseLink's own one fails on a column that is empty. */
    static final class MaybeUuid extends UUIDConverter {

        private static final long serialVersionUID = 1L;

        @Override
        public Object convertDataValueToObjectValue(Object value, Session session) {
            return value == null ? null : super.convertDataValueToObjectValue(value, session);
        }
    }

    private static void emptyParts(ClassDescriptor descriptor) {
        descriptor.getMappings().stream().filter(AggregateObjectMapping.class::isInstance)
                .map(AggregateObjectMapping.class::cast).forEach(mapping -> mapping.setIsNullAllowed(false));
    }
}
