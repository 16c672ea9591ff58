package vn.gov.laichau.dvc.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import jakarta.faces.context.Flash;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

/** Pages call use cases and know nothing behind them. */
class WebArchitectureTest {

    private static final Pattern SCRIPT = Pattern.compile("\\son[a-z]+=\"|<script(?![^>]*src=)|style=\"|escape=\"false\"");

    private static final JavaClasses PAGES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.gov.laichau.dvc.web");

    @Test
    void areas_form_no_circle_and_know_only_what_they_share() {
        slices().matching("vn.gov.laichau.dvc.web.(*)..").should().beFreeOfCycles().check(PAGES);
        noClasses().that().resideInAPackage("..web.common..").should().dependOnClassesThat()
                .resideInAnyPackage("..web.portal..", "..web.account..", "..web.citizen..", "..web.office..")
                        .check(PAGES);
        noClasses().that().resideInAPackage("..web.citizen..").should().dependOnClassesThat()
                .resideInAnyPackage("..web.office..", "org.primefaces..").check(PAGES);
    }

    @Test
    void pages_never_touch_the_database_or_the_queues() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "java.sql..",
                "jakarta.jms..")
                .because("an exception of the database is only told apart in the one exception handler")
                .allowEmptyShould(true).check(PAGES.that(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "not the exception handler", type -> !type.getSimpleName().equals("PageExceptionHandler"))));
    }

    @Test
    void what_is_said_on_the_next_page_does_not_travel_in_the_flash() {
        noClasses().that().haveNameNotMatching(".*NoFlashFactory.*").should().dependOnClassesThat()
                .areAssignableTo(Flash.class).because("there is none; PageMessages.done keeps a message").check(PAGES);
    }

    @Test
    void pages_carry_no_scripts_no_styles_and_nothing_unescaped() throws IOException {
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".xhtml")).filter(file -> {
                try {
                    return SCRIPT.matcher(Files.readString(file)).find();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            })).isEmpty();
        }
    }
}
