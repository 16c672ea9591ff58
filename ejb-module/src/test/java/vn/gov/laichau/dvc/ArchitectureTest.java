package vn.gov.laichau.dvc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.shared.Repository;

/** The shape of the code: who may know whom. */
class ArchitectureTest {

    private static final String ROOT = "vn.gov.laichau.dvc.";

    /** Package, and all packages it uses. An edge that is not here is forbidden; one that is here is used. */
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("account", Set.of("evidence", "form", "shared")),
            Map.entry("calendar", Set.of("shared")),
            Map.entry("catalog", Set.of("deadline", "form", "organization", "shared")),
            Map.entry("deadline", Set.of("calendar", "shared")),
            Map.entry("delivery", Set.of("dossier", "evidence", "organization")),
            Map.entry("desk", Set.of("account", "catalog", "deadline", "dossier", "evidence", "handoff",
                    "organization", "paper", "tracking", "workflow")),
            Map.entry("document", Set.of("shared")),
            Map.entry("dossier", Set.of("account", "calendar", "catalog", "deadline", "document", "evidence",
                    "form", "organization", "shared")),
            Map.entry("evidence", Set.of("shared")),
            Map.entry("fees", Set.of("dossier", "evidence", "organization", "shared")),
            Map.entry("form", Set.of()),
            Map.entry("handoff", Set.of("dossier", "evidence", "organization", "shared", "workflow")),
            Map.entry("notification", Set.of("account", "catalog", "dossier", "handoff", "organization", "shared")),
            Map.entry("organization", Set.of("shared")),
            Map.entry("paper", Set.of("account", "catalog", "deadline", "document", "dossier", "form",
                    "organization", "shared")),
            Map.entry("setup", Set.of("account", "calendar", "catalog", "organization", "shared")),
            Map.entry("shared", Set.of()),
            Map.entry("tracking", Set.of("account", "catalog", "deadline", "document", "dossier", "evidence",
                    "form", "organization", "paper", "shared")),
            Map.entry("workflow", Set.of("calendar", "dossier", "evidence", "organization", "shared"))));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.gov.laichau.dvc");

    @Test
    void each_package_uses_exactly_the_packages_in_the_table() {
        var used = new TreeMap<String, Set<String>>();
        CODE.forEach(from -> {
            if (from.getPackageName().startsWith(ROOT)) {
                used.computeIfAbsent(name(from.getPackageName()), missing -> new TreeSet<>());
            }
            from.getDirectDependenciesFromSelf().forEach(edge -> {
                var to = edge.getTargetClass().getPackageName();
                if (to.startsWith(ROOT) && !to.equals(from.getPackageName())) {
                    used.computeIfAbsent(name(from.getPackageName()), missing -> new TreeSet<>()).add(name(to));
                }
            });
        });
        var expected = new TreeMap<String, Set<String>>();
        MAY_USE.forEach((from, to) -> expected.put(from, new TreeSet<>(to)));
        assertThat(used).isEqualTo(expected);
    }

    @Test
    void packages_form_no_circle() {
        slices().matching("vn.gov.laichau.dvc.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void only_repositories_see_the_database() {
        noClasses().that().areNotAnnotatedWith(Repository.class).should().dependOnClassesThat()
                .areAssignableTo(EntityManager.class).check(CODE);
    }

    @Test
    void every_use_case_says_who_may() {
        classes().that().areAnnotatedWith(Stateless.class).should().beAnnotatedWith(RolesAllowed.class)
                .orShould().beAnnotatedWith(PermitAll.class).check(CODE);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis").check(CODE);
    }

    @Test
    void services_know_no_pages() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.servlet..",
                "org.primefaces..").check(CODE);
    }

    @Test
    void nobody_writes_to_the_console() {
        noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err").check(CODE);
    }

    private static String name(String packageName) {
        return packageName.substring(ROOT.length());
    }
}
