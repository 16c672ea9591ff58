package vn.gov.laichau.dvc.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class DomainExceptionTest {

    static Stream<Class<?>> brokenRules() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.gov.laichau.dvc").stream()
                .filter(found -> found.isAssignableTo(DomainException.class))
                .filter(found -> !found.isEquivalentTo(DomainException.class)).map(JavaClass::reflect);
    }

    /** The screen looks the sentence up under the name of the class, or under the name and the reason. */
    @ParameterizedTest
    @MethodSource("brokenRules")
    void everyBrokenRuleHasTheKeyOfItsSentence(Class<?> rule) {
        for (var constructor : rule.getDeclaredConstructors()) {
            assertThat(made(constructor)).allSatisfy(broken -> {
                assertThat(broken.messageKey()).matches(rule.getSimpleName() + "(\\.[A-Za-z_]+)?");
                assertThat(broken.arguments()).doesNotContainNull();
            });
        }
    }

    /** One exception, or one for each reason. */
    private static List<DomainException> made(Constructor<?> constructor) {
        constructor.setAccessible(true);
        Object[] reasons = Arrays.stream(constructor.getParameterTypes()).filter(Class::isEnum).findFirst()
                .<Object[]>map(Class::getEnumConstants).orElse(new Object[] {"none"});
        return Arrays.stream(reasons).map(reason -> make(constructor, Arrays.stream(constructor.getParameterTypes())
                .map(type -> type.isInstance(reason) ? reason : sample(type)).toArray())).toList();
    }

    private static DomainException make(Constructor<?> constructor, Object[] arguments) {
        try {
            return (DomainException) constructor.newInstance(arguments);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }

    private static Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Stream.of(7, 7L, "word", List.of(), Instant.EPOCH, UUID.randomUUID(), LocalDate.EPOCH, new Object[] {"word"})
                .filter(value -> type.isInstance(value) || type == int.class && value instanceof Integer
                        || type == long.class && value instanceof Long)
                .findFirst().orElseThrow(() -> new AssertionError("no sample of " + type));
    }
}
