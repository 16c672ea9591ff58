package vn.gov.laichau.dvc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import jakarta.inject.Named;

import org.junit.jupiter.api.Test;

/** Pages ask their beans only for what these have: what is renamed in Java is found before somebody opens the page. */
class PagesTest {

    private static final Map<String, List<Type>> BEANS = beans();
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)\\}");
    private static final Pattern CHAIN = Pattern.compile("(?<![\\w.\\])])([a-z]\\w*)((?:\\.\\w+)+)");
    private static final Pattern REPEATED = Pattern.compile("<(?:ui:repeat|c:forEach)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    @Test
    void every_property_and_method_that_a_page_asks_of_a_bean_is_there() throws IOException {
        var missing = new ArrayList<String>();
        int seen = 0;
        for (var page : pages()) {
            var text = Files.readString(page);
            var known = known(text);
            for (var chain : chains(text)) {
                var types = known.getOrDefault(chain.get(0), List.of());
                if (!types.isEmpty()) {
                    seen++;
                    if (types.stream().allMatch(type -> end(type, chain) == null)) {
                        missing.add(PAGES.relativize(page) + ": " + String.join(".", chain));
                    }
                }
            }
        }
        assertThat(seen).as("expressions read").isGreaterThan(1000);
        assertThat(missing).isEmpty();
    }

    /** Beans, and what stands for one of many in this page; {@code Object} where the type is not known. */
    private static Map<String, List<Type>> known(String text) {
        var known = new TreeMap<String, List<Type>>(BEANS);
        var own = new TreeMap<String, List<Type>>();
        REPEATED.matcher(text).results().map(found -> attributes(found.group(1))).filter(one -> one.containsKey("var"))
                .forEach(one -> {
                    own.computeIfAbsent(one.get("var"), name -> new ArrayList<>()).add(element(one, own));
                    own.computeIfAbsent(one.getOrDefault("varStatus", "-"), name -> new ArrayList<>()).add(Object.class);
                });
        known.putAll(own);
        Pattern.compile("ui:param name=\"(\\w+)\"").matcher(text).results().forEach(found -> known.remove(found.group(1)));
        return known;
    }

    private static Type element(Map<String, String> repeat, Map<String, List<Type>> own) {
        var value = repeat.getOrDefault("value", repeat.getOrDefault("items", ""));
        var chain = chains(value).stream().findFirst().orElse(List.of());
        if (chain.isEmpty() || !value.equals("#{" + String.join(".", chain) + "}")) {
            return Object.class;
        }
        var from = own.getOrDefault(chain.get(0), BEANS.getOrDefault(chain.get(0), List.of(Object.class)));
        var type = from.size() == 1 ? end(from.get(0), chain) : Object.class;
        if (type instanceof ParameterizedType many && Collection.class.isAssignableFrom(raw(many))) {
            return many.getActualTypeArguments()[0];
        }
        return Object.class;
    }

    private static Map<String, String> attributes(String tag) {
        return ATTRIBUTE.matcher(tag).results().collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    /** Follows the types as far as they are known; {@code null} where one has no such part. */
    private static Type end(Type begin, List<String> chain) {
        Type type = begin;
        for (var name : chain.subList(1, chain.size())) {
            var raw = raw(type);
            if (raw == Object.class || raw.isInterface() || raw.isPrimitive() || raw.isArray()
                    || Map.class.isAssignableFrom(raw) || Collection.class.isAssignableFrom(raw)) {
                return Object.class;
            }
            type = next(type, name);
            if (type == null) {
                return null;
            }
        }
        return type;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType with ? (Class<?>) with.getRawType() : Object.class;
    }

    private static Type next(Type owner, String name) {
        var type = raw(owner);
        var getter = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        var methods = Arrays.stream(type.getMethods()).filter(method -> !Modifier.isStatic(method.getModifiers())).toList();
        return Stream.of(methods.stream().filter(method -> method.getParameterCount() == 0
                        && (method.getName().equals("get" + getter) || method.getName().equals("is" + getter)
                        || type.isRecord() && method.getName().equals(name))).map(Method::getGenericReturnType),
                Arrays.stream(type.getFields()).filter(field -> field.getName().equals(name)).map(Field::getGenericType),
                methods.stream().filter(method -> method.getName().equals(name)).map(Method::getGenericReturnType))
                .flatMap(found -> found).map(found -> bound(found, owner)).findFirst().orElse(null);
    }

    /** {@code List<T>} of a {@code Slice<Row>} is a {@code List<Row>}. */
    private static Type bound(Type type, Type owner) {
        if (type instanceof ParameterizedType with && with.getActualTypeArguments()[0] instanceof TypeVariable<?> variable
                && owner instanceof ParameterizedType given) {
            int place = Arrays.asList(raw(owner).getTypeParameters()).indexOf(variable);
            return new ParameterizedType() {
                @Override
                public Type[] getActualTypeArguments() {
                    return new Type[] {given.getActualTypeArguments()[place]};
                }

                @Override
                public Type getRawType() {
                    return with.getRawType();
                }

                @Override
                public Type getOwnerType() {
                    return null;
                }
            };
        }
        return type;
    }

    private static List<List<String>> chains(String text) {
        return EXPRESSION.matcher(text).results().map(found -> found.group(1).replaceAll("'[^']*'", "''"))
                .flatMap(expression -> CHAIN.matcher(expression).results())
                .map(found -> List.of((found.group(1) + found.group(2)).split("\\."))).toList();
    }

    private static Map<String, List<Type>> beans() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.gov.laichau.dvc.web").stream().filter(found -> found.isAnnotatedWith(Named.class))
                .collect(Collectors.toMap(found -> found.getAnnotationOfType(Named.class).value(),
                        found -> List.of(found.reflect())));
    }

    private static List<Path> pages() {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
