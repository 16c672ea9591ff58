package vn.gov.laichau.dvc;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import vn.gov.laichau.dvc.shared.Repository;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** The architecture, as far as a machine can hold us to it. */
@AnalyzeClasses(packages = "vn.gov.laichau.dvc", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "vn.gov.laichau.dvc.";

    /** Each capability and the capabilities it uses: no others, and none that it does not. */
    private static final Map<String, Set<String>> USES = Map.ofEntries(
            entry("shared", Set.of()),
            entry("expression", Set.of()),
            entry("codelist", Set.of()),
            entry("form", Set.of("codelist", "expression")),
            entry("evidence", Set.of("shared")),
            entry("calendar", Set.of("shared", "evidence", "organization")),
            entry("organization", Set.of("shared")),
            entry("document", Set.of("shared")),
            entry("account", Set.of("shared", "evidence", "form")),
            entry("deadline", Set.of("shared", "calendar")),
            entry("tariff", Set.of("shared")),
            entry("process", Set.of("shared")),
            entry("search", Set.of("shared")),
            entry("catalog", Set.of("shared", "expression", "form", "organization", "deadline", "tariff", "process",
                    "search")),
            entry("editing", Set.of("shared", "form", "deadline", "tariff", "process", "catalog")),
            entry("authoring", Set.of("shared", "evidence", "expression", "form", "organization", "document", "tariff",
                    "process", "catalog", "routing", "editing")),
            entry("fieldgroup", Set.of("shared", "evidence", "form", "organization", "authoring")),
            entry("national", Set.of("shared", "evidence", "organization", "deadline", "tariff", "process", "catalog",
                    "authoring")),
            entry("intake", Set.of("shared", "evidence", "national")),
            entry("roadmap", Set.of("shared", "evidence", "organization", "catalog")),
            entry("delegation", Set.of("shared", "evidence", "organization", "catalog")),
            entry("routing", Set.of("shared", "expression", "form", "calendar", "organization", "deadline", "process",
                    "catalog")),
            entry("dossier", Set.of("shared", "evidence", "form", "calendar", "organization", "document", "account",
                    "deadline", "process", "catalog", "tariff", "routing")),
            entry("workflow", Set.of("shared", "evidence", "calendar", "organization", "process", "routing", "dossier")),
            entry("inbox", Set.of("shared", "evidence", "organization", "workflow")),
            entry("duty", Set.of("shared", "evidence", "calendar", "organization", "inbox")),
            entry("handling", Set.of("shared", "evidence", "calendar", "organization", "process", "account", "catalog",
                    "dossier", "paper", "register", "word", "workflow")),
            entry("motion", Set.of("shared", "evidence", "calendar", "organization", "account", "process", "dossier",
                    "workflow")),
            entry("publication", Set.of("shared", "evidence", "form", "calendar", "organization", "deadline", "tariff",
                    "process", "catalog", "authoring", "routing", "dossier")),
            entry("trial", Set.of("shared", "evidence", "form", "organization", "document", "account", "tariff", "catalog",
                    "authoring", "dossier")),
            entry("paper", Set.of("shared", "form", "calendar", "organization", "document", "account", "deadline", "catalog",
                    "tariff", "dossier", "register", "handoff", "template", "evidence", "word")),
            entry("word", Set.of("shared")),
            entry("template", Set.of("shared", "account", "evidence", "form", "organization", "catalog", "dossier",
                    "word")),
            entry("register", Set.of("shared", "evidence", "organization", "account", "catalog", "dossier")),
            entry("recount", Set.of("shared", "evidence", "calendar", "organization", "deadline", "dossier", "catalog")),
            entry("statistics", Set.of("shared", "calendar", "catalog", "dossier")),
            entry("delivery", Set.of("shared", "evidence", "calendar", "organization", "account", "document", "catalog",
                    "dossier")),
            entry("fees", Set.of("shared", "evidence", "calendar", "organization", "tariff", "dossier", "workflow")),
            entry("handoff", Set.of("shared", "evidence", "organization", "process", "routing", "dossier", "workflow")),
            entry("consultation", Set.of("shared", "evidence", "organization", "process", "routing", "dossier", "workflow",
                    "handoff")),
            entry("correspondence", Set.of("shared", "evidence", "organization", "account", "document", "dossier",
                    "workflow")),
            entry("tracking", Set.of("shared", "evidence", "form", "organization", "document", "account", "deadline",
                    "catalog", "process", "dossier", "paper")),
            entry("wording", Set.of("shared", "evidence", "organization")),
            entry("sms", Set.of("shared")),
            entry("sending", Set.of("shared", "document", "wording", "sms")),
            entry("notification", Set.of("shared", "evidence", "calendar", "organization", "account", "catalog", "tariff",
                    "dossier", "workflow", "handoff", "consultation", "correspondence", "duty", "wording", "sms", "sending",
                    "paper")),
            entry("reminder", Set.of("shared", "calendar", "organization", "dossier", "workflow", "wording",
                    "notification")),
            entry("digest", Set.of("shared", "calendar", "organization", "workflow", "wording", "notification")),
            entry("desk", Set.of("shared", "calendar", "motion", "evidence", "organization", "account", "deadline",
                    "process", "catalog", "dossier", "workflow", "handling", "paper", "handoff", "tracking")),
            entry("oversight", Set.of("shared", "evidence")),
            entry("setup", Set.of("shared", "calendar", "organization", "account", "catalog")));

    /** A dossier and its own parts, which the persistence provider ties together in both directions. */
    private static final DescribedPredicate<JavaClass> PART_OF_A_DOSSIER = DescribedPredicate.describe("part of a dossier",
            found -> Set.of("Involvement", "PaperCheckLine", "DossierDocument", "Supplement", "HistoryLine")
                    .contains(found.getSimpleName()));

    private static final DescribedPredicate<JavaClass> THE_DOSSIER = DescribedPredicate.describe("the dossier",
            found -> found.getSimpleName().equals("Dossier"));

    private static final DescribedPredicate<JavaCall<?>> ASKING_FOR_THE_PRESENT = DescribedPredicate.describe(
            "asking for the present without our clock", call -> call.getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));

    private static final DescribedPredicate<JavaCall<?>> MAKING_A_CLOCK = DescribedPredicate.describe("making a clock",
            call -> call.getTargetOwner().isEquivalentTo(Clock.class) && call.getName().startsWith("system"));

    // ---- who may know whom ---------------------------------------------------------------------------------------

    @ArchTest
    static void everyCapabilityHasItsRowAndUsesOnlyWhatTheTableAllows(JavaClasses classes) {
        assertThat(used(classes)).allSatisfy((capability, used) -> {
            assertThat(USES).containsKey(capability);
            assertThat(USES.get(capability)).as(capability).containsAll(used);
        });
    }

    /** The compiler copies the constants of {@code shared.Role}, so that edge to {@code shared} may be invisible. */
    @ArchTest
    static void everyEdgeOfTheTableIsReallyUsed(JavaClasses classes) {
        var used = used(classes);

        assertThat(USES).allSatisfy((capability, uses) -> assertThat(used.get(capability)).as(capability)
                .containsAll(uses.stream().filter(target -> !target.equals("shared")).toList()));
    }

    @ArchTest
    static final ArchRule CAPABILITIES_KNOW_EACH_OTHER_ONE_WAY_ONLY =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule FILES_KNOW_EACH_OTHER_ONE_WAY_ONLY = slices().assignedFrom(new SliceAssignment() {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass found) {
            return SliceIdentifier.of(topLevel(found).getName());
        }

        @Override
        public String getDescription() {
            return "source files";
        }
    }).should().beFreeOfCycles().ignoreDependency(PART_OF_A_DOSSIER, THE_DOSSIER);

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_SCREEN = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..");

    // ---- the database --------------------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule ONLY_REPOSITORIES_SEE_THE_DATABASE = noClasses().that()
            .areNotAnnotatedWith(Repository.class).should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule ENTITIES_HAVE_VERBS_NOT_SETTERS = noMethods().that().areDeclaredInClassesThat(
            annotatedWith(Entity.class).or(annotatedWith(Embeddable.class))).and().arePublic()
            .should().haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule USE_CASES_TAKE_AND_GIVE_NO_ENTITIES = methods().that().arePublic().and()
            .areDeclaredInClassesThat().areAnnotatedWith(Stateless.class).should(mentionNoEntity());

    // ---- who may do what -----------------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule EVERY_USE_CASE_NAMES_ITS_ROLES = classes().that().areAnnotatedWith(Stateless.class)
            .or().areAnnotatedWith(Singleton.class).or().areAnnotatedWith(MessageDriven.class)
            .should().beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
            .orShould().beAnnotatedWith("jakarta.annotation.security.PermitAll");

    // ---- clock and streams ---------------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().should().callCodeUnitWhere(ASKING_FOR_THE_PRESENT)
            .orShould().callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule ONLY_THE_OFFICE_CLOCK_IS_MADE = noClasses().that()
            .doNotHaveFullyQualifiedName(ROOT + "shared.OfficeClock").should().callCodeUnitWhere(MAKING_A_CLOCK);

    @ArchTest
    static final ArchRule NOBODY_WRITES_TO_THE_CONSOLE = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private static Map<String, Set<String>> used(JavaClasses classes) {
        var used = new TreeMap<String, Set<String>>();
        classes.forEach(found -> {
            var targets = used.computeIfAbsent(capability(found), capability -> new TreeSet<>());
            found.getDirectDependenciesFromSelf().stream().map(dependency -> capability(dependency.getTargetClass()))
                    .filter(target -> !target.isEmpty() && !target.equals(capability(found))).forEach(targets::add);
        });
        return used;
    }

    private static String capability(JavaClass found) {
        var name = found.getBaseComponentType().getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceAll("\\..*", "") : "";
    }

    private static JavaClass topLevel(JavaClass found) {
        var file = found.getBaseComponentType();
        return file.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(file);
    }

    private static ArchCondition<JavaMethod> mentionNoEntity() {
        return new ArchCondition<>("take and return no entity") {

            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream().filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(method,
                                method.getFullName() + " mentions " + type.getSimpleName())));
            }
        };
    }
}
