package vn.gov.laichau.dvc.shared;

import java.lang.reflect.Field;
import java.sql.Types;
import java.util.Arrays;
import java.util.UUID;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * A UUID that is missing goes to the database as one. Without this it goes as text, and PostgreSQL refuses the row: a notice
 * that belongs to no dossier could not be written.
 */
public class UuidColumns implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().forEach(UuidColumns::customize);
    }

    private static void customize(ClassDescriptor descriptor) {
        var names = Arrays.stream(descriptor.getJavaClass().getDeclaredFields())
                .filter(field -> field.getType() == UUID.class).map(Field::getName).toList();
        descriptor.getMappings().stream().filter(mapping -> names.contains(mapping.getAttributeName()))
                .filter(DirectToFieldMapping.class::isInstance)
                .forEach(mapping -> mapping.getField().setSqlType(Types.OTHER));
    }
}
