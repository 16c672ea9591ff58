package vn.gov.laichau.dvc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import jakarta.ejb.Stateless;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.desk.DossierTrail;
import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.web.common.Texts;

/** Everything that can stand in the record of a dossier has words, in both languages. */
class ActsTest {

    private static final String ROOT = "vn.gov.laichau.dvc.";

    /** Capabilities whose acts are never about a dossier, nor about a thing of one. */
    private static final Set<String> OTHER_MATTERS = Set.of("authoring", "national", "publication", "fieldgroup", "roadmap",
            "delegation", "register", "duty", "inbox", "intake");

    private static final Pattern WITNESSED = Pattern.compile("new Witnessed\\(\\s*\"([A-Za-z.]+)\"");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.gov.laichau.dvc");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_use_case_that_can_be_about_a_dossier_has_words(Locale language) {
        var acts = useCases();
        assertThat(acts).hasSizeGreaterThan(60).contains("DossierReception.accept", "FileAccess.get", "HandoffDesk.resend");
        assertThat(acts).allSatisfy(act -> assertThat(Texts.act(language, act)).as(act).isNotEqualTo(act));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_part_of_an_act_that_leaves_a_line_of_its_own_has_words(Locale language) throws IOException {
        var acts = witnessed();
        assertThat(acts).contains("DossierReception.judge", "SigningDesk.opened");
        assertThat(acts).allSatisfy(act -> assertThat(Texts.act(language, act)).as(act).isNotEqualTo(act));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_rule_has_a_sentence_that_asks_for_nothing_that_was_not_kept(Locale language) {
        var rules = CLASSES.stream().filter(type -> type.isAssignableTo(DomainException.class)
                && !type.isAssignableFrom(DomainException.class)).map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        rules.add("RoleMissing");
        assertThat(rules).hasSizeGreaterThan(100).allSatisfy(rule -> assertThat(Texts.rule(language, rule))
                .as(rule).isNotBlank().doesNotContainPattern("\\{\\d"));
    }

    @Test
    void acts_that_only_look_are_acts_that_there_are() {
        assertThat(useCases()).containsAll(DossierTrail.READINGS);
    }

    /** Audited ones, and those that only a missing role can bring into the evidence: the first id is what they are about. */
    private static Set<String> useCases() {
        return CLASSES.stream().filter(type -> type.isAnnotatedWith(Stateless.class))
                .filter(type -> !OTHER_MATTERS.contains(type.getPackageName().substring(ROOT.length())))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(UUID.class)))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> witnessed() throws IOException {
        try (var files = Files.walk(Path.of("../ejb-module/src/main/java/vn/gov/laichau/dvc"))) {
            return files.filter(file -> file.toString().endsWith(".java")
                    && !OTHER_MATTERS.contains(file.getParent().getFileName().toString()))
                    .flatMap(file -> WITNESSED.matcher(read(file)).results()).map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
