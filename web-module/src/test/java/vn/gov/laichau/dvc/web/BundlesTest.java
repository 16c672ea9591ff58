package vn.gov.laichau.dvc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.shared.DomainException;

/** Everything on screen is in the bundles, complete in both languages. */
class BundlesTest {

    private static final Pattern IN_PAGES = Pattern.compile("t\\['([A-Za-z0-9._]+)'\\]|show\\.text\\('([A-Za-z0-9._]+)'");
    private static final Pattern IN_BEANS = Pattern.compile(
            "(?:PageMessages\\.(?:refuse|done)|toDossier|toInbox|here|show\\.text)\\(\"([a-z][A-Za-z0-9.]+[A-Za-z0-9])\"");
    private static final Pattern VIETNAMESE = Pattern.compile(">[^<#{}]*[ăâđêôơưàáạảãèéẹẻẽìíịỉĩòóọỏõùúụủũỳýỵỷỹ][^<#{}]*<");

    @ParameterizedTest
    @ValueSource(strings = {"i18n/text", "i18n/enums", "i18n/errors", "i18n/acts", "i18n/faces", "ValidationMessages"})
    void both_languages_have_the_same_sentences_and_none_is_empty(String bundle) {
        var vietnamese = load(bundle + "_vi");
        var english = load(bundle + "_en");
        assertThat(vietnamese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(vietnamese.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    }

    /** The second would silently take the place of the first. */
    @ParameterizedTest
    @ValueSource(strings = {"text_vi", "text_en", "enums_vi", "enums_en", "errors_vi", "errors_en", "acts_vi", "acts_en"})
    void no_sentence_stands_twice(String bundle) throws IOException {
        var keys = Files.readAllLines(Path.of("src/main/resources/i18n", bundle + ".properties")).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('='))).toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void every_sentence_that_pages_and_beans_ask_for_is_there() throws IOException {
        var asked = new TreeSet<String>();
        collect(Path.of("src/main/webapp"), ".xhtml", IN_PAGES, asked);
        collect(Path.of("src/main/java"), ".java", IN_BEANS, asked);
        asked.removeIf(key -> key.endsWith("."));
        assertThat(asked).hasSizeGreaterThan(200);
        assertThat(load("i18n/text_vi").stringPropertyNames()).containsAll(asked);
    }

    @Test
    void every_rule_has_its_sentence() {
        var known = load("i18n/errors_vi").stringPropertyNames();
        var rules = new ClassFileImporter().importPackages("vn.gov.laichau.dvc").stream()
                .filter(type -> type.isAssignableTo(DomainException.class)
                        && !type.isAssignableFrom(DomainException.class))
                .map(JavaClass::getSimpleName).toList();
        assertThat(rules).hasSizeGreaterThan(30);
        rules.forEach(rule -> assertThat(known).as(rule).anyMatch(key -> key.equals(rule) || key.startsWith(rule
                + ".")));
    }

    @Test
    void every_constant_that_has_a_word_has_all_of_its_words() throws ClassNotFoundException {
        var known = load("i18n/enums_vi").stringPropertyNames();
        var types = new ClassFileImporter().importPackages("vn.gov.laichau.dvc").stream().filter(JavaClass::isEnum)
                .filter(type -> known.stream().anyMatch(key -> key.startsWith(type.getSimpleName() + "."))).toList();
        assertThat(types).hasSizeGreaterThan(10);
        for (var type : types) {
            for (var constant : Class.forName(type.getName()).getEnumConstants()) {
                assertThat(known).contains(type.getSimpleName() + "." + ((Enum<?>) constant).name());
            }
        }
    }

    @Test
    void pages_hold_no_vietnamese_sentence_themselves() throws IOException {
        try (var pages = Files.walk(Path.of("src/main/webapp"))) {
            var offenders = pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .filter(page -> VIETNAMESE.matcher(read(page)).find()).toList();
            assertThat(offenders).isEmpty();
        }
    }

    private static void collect(Path folder, String ending, Pattern pattern, TreeSet<String> asked) throws IOException {
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(ending)).forEach(file -> {
                var matcher = pattern.matcher(read(file));
                while (matcher.find()) {
                    asked.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                }
            });
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(String name) {
        var properties = new Properties();
        try (var in = new InputStreamReader(BundlesTest.class.getResourceAsStream("/" + name + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
