package vn.gov.laichau.dvc.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.deadline.AppointmentPolicy;
import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.form.FieldType;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.form.Option;
import vn.gov.laichau.dvc.organization.OrganizationData;
import vn.gov.laichau.dvc.process.ProcessCheck;
import vn.gov.laichau.dvc.process.ProcessDefinition;
import vn.gov.laichau.dvc.tariff.Channel;

import static org.assertj.core.api.Assertions.assertThat;

/** The published procedures as data (Điều 2.9, 6, 9.1, 12.3; domain.md §6). */
class ProcedureDataTest {

    private static final List<ProcedureContent> ALL = SomeProcedure.file();
    private static final int HOURS_OF_A_DAY = 8;

    /** What an account knows, and which fields take it; twin of the prefilling of drafts. */
    private static final Map<String, Set<FieldType>> PREFILL = Map.of(
            "applicant.name", Set.of(FieldType.PERSON_NAME, FieldType.TEXT),
            "applicant.address", Set.of(FieldType.TEXT, FieldType.ADDRESS),
            "applicant.phone", Set.of(FieldType.PHONE),
            "applicant.email", Set.of(FieldType.EMAIL),
            "applicant.identityNumber", Set.of(FieldType.IDENTITY_NUMBER),
            "applicant.birthDate", Set.of(FieldType.DATE),
            "applicant.taxCode", Set.of(FieldType.TAX_CODE),
            "applicant.representative", Set.of(FieldType.PERSON_NAME));

    static Stream<Named<ProcedureContent>> all() {
        return named(procedure -> true);
    }

    static Stream<Named<ProcedureContent>> fileable() {
        return named(ProcedureDataTest::isFileable);
    }

    static Stream<Named<ProcedureContent>> notFileable() {
        return named(procedure -> !isFileable(procedure));
    }

    @Test
    void thereAreAtLeastTwentyFourProceduresInTenFieldsAtAllFourLevels() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(24);
        assertThat(ALL.stream().map(procedure -> procedure.field).distinct()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(ALL.stream().map(procedure -> ServiceLevel.of(procedure.level))).contains(ServiceLevel.values());
        assertThat(ALL).extracting(procedure -> procedure.code).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[1-3]\\.\\d{6}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.001612", "1.003868"})
    void theTwoProceduresOfTheRegulationsWorldCanBeFiledOnTheNetwork(String code) {
        var version = SomeProcedure.version(code);

        assertThat(version.getServiceLevel().number()).isGreaterThanOrEqualTo(3);
        assertThat(version.isFileable()).isTrue();
    }

    @Test
    void civilStatusAndCertificationAreDoneTheSameDay() {
        assertThat(ALL).filteredOn(procedure -> procedure.appointment == AppointmentPolicy.SAME_DAY)
                .extracting(procedure -> procedure.code).containsExactlyInAnyOrder("1.001193", "1.000894", "1.000656",
                        "2.000635", "2.000815", "2.000884");
        assertThat(SomeProcedure.version("1.001193").appointmentPolicy(Channel.ONLINE))
                .isEqualTo(AppointmentPolicy.SAME_DAY);
        assertThat(SomeProcedure.version("1.001612").appointmentPolicy(Channel.ONLINE))
                .isEqualTo(AppointmentPolicy.END_OF_DAY);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void aProcedureSaysWhatTheCitizenMustKnow(ProcedureContent procedure) {
        assertThat(List.of(procedure.name, procedure.plainName, procedure.field, procedure.applicants,
                procedure.result))
                .allSatisfy(words -> assertThat(words).isNotBlank());
        assertThat(procedure.legalBasis).isNotEmpty();
        assertThat(procedure.documents).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void figuresThatAreNotKnownAreMarkedAsDemonstration(ProcedureContent procedure) {
        assertThat(procedure.demonstration).isNotBlank();
        assertThat(procedure.fees).allSatisfy(fee -> {
            assertThat(fee.amount).isPositive();
            assertThat(fee.demonstration).isTrue();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fileable")
    void whatIsFiledOnTheNetworkHasAFormAndAgenciesWithPeopleForEveryStep(ProcedureContent procedure) {
        assertThat(fields(procedure)).isNotEmpty();
        assertThat(procedure.providers).isNotEmpty().allSatisfy(offer -> {
            var agency = OrganizationData.agency(offer.agency);
            assertThat(agency.level).isEqualTo(procedure.administrativeLevel);
            assertThat(agency.divisions).extracting(division -> division.key).contains(offer.division);
            assertThat(OrganizationData.isStaffedThroughout(agency)).isTrue();
        });
        assertThat(procedure.providers).extracting(offer -> offer.agency).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notFileable")
    void belowLevelThreeNobodyReceivesOnTheNetwork(ProcedureContent procedure) {
        assertThat(procedure.providers).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void everyPaperHasAKeyOfItsOwnAndAName(ProcedureContent procedure) {
        assertThat(procedure.documents).extracting(paper -> paper.key).doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z][A-Za-z0-9]*"));
        assertThat(procedure.documents).allSatisfy(paper -> assertThat(paper.name).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fileable")
    void whatIsFiledOnTheNetworkSaysHowManyOfEachPaperAreNeededAndNeedsAtLeastOne(ProcedureContent procedure) {
        assertThat(procedure.documents).allSatisfy(paper -> assertThat(paper.originals + paper.copies).isPositive());
        assertThat(procedure.documents).anyMatch(paper -> paper.required);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void everyFieldHasAKeyOfItsOwnATypeAndSoundBounds(ProcedureContent procedure) {
        assertThat(fields(procedure)).extracting(FormField::key).doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z][A-Za-z0-9]*"));
        assertThat(fields(procedure)).allSatisfy(field -> {
            assertThat(field.type()).isNotNull();
            assertThat(field.label()).isNotBlank();
            assertThat(field.min() == null || field.max() == null || field.min().compareTo(field.max()) <= 0).isTrue();
            assertThat(field.type() != FieldType.MONEY || field.min() != null && field.min().signum() >= 0)
                    .as("money is not negative").isTrue();
            assertThat(field.options().isEmpty()).isEqualTo(field.type() != FieldType.CHOICE);
            assertThat(field.options()).extracting(Option::value).doesNotHaveDuplicates();
        });
        assertThat(procedure.form).allSatisfy(section -> assertThat(section.title()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void whatIsPrefilledIsKnownToTheAccountAndFitsTheField(ProcedureContent procedure) {
        assertThat(fields(procedure).stream().filter(field -> field.prefill() != null)).allSatisfy(field -> {
            assertThat(PREFILL).containsKey(field.prefill());
            assertThat(PREFILL.get(field.prefill())).contains(field.type());
        });
    }

    /** Điều 9.1, 12.3; domain.md §6.3: the agency's own steps lead to the result and add up to the days of the law. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void theProcessOfEveryAgencyKeepsAllRulesAndFillsTheLimit(ProcedureContent procedure) {
        int hours = new ProcessDefinition(procedure.steps).hours();

        assertThat(ProcessCheck.problems(new ProcessDefinition(procedure.steps),
                OptionalLong.of((long) procedure.limit.amount * HOURS_OF_A_DAY), OptionalLong.empty(), condition -> true))
                .isEmpty();
        assertThat(hours).isPositive();
        if (procedure.limit.unit == TimeUnit.WORKING_DAY) {
            assertThat(hours).isEqualTo(procedure.limit.amount * HOURS_OF_A_DAY);
        }
    }

    /** Điều 2.9: what is said of a service is what its data prove, no more. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void everyLevelIsProven(ProcedureContent procedure) {
        assertThat(LevelNeed.missing(procedure, procedure.level, new LevelNeed.Ground(false,
                agency -> OrganizationData.isStaffedThroughout(OrganizationData.agency(agency))))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void withoutPaymentOnTheNetworkNothingThatCostsMoneyIsOfLevelFour(ProcedureContent procedure) {
        assertThat(procedure.level < 4 || procedure.fees.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000894", "1.011607"})
    void aFormToDownloadMakesLevelTwoAndNothingCanBeSent(String code) {
        var version = SomeProcedure.version(code);

        assertThat(version.getServiceLevel()).isEqualTo(ServiceLevel.L2);
        assertThat(version.getForm().fields()).isNotEmpty();
        assertThat(version.isFileable()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void everyFieldOfTheLawBelongsToABranch(ProcedureContent procedure) {
        assertThat(new Procedure(procedure).getBranch()).isNotBlank();
    }

    @Test
    void aVersionIsMadeOfItsFile() {
        var version = SomeProcedure.version("1.001612");

        assertThat(version.timeLimit(Channel.ONLINE, "", ""))
                .extracting("amount", "unit").containsExactly(3, TimeUnit.WORKING_DAY);
        assertThat(version.feeTotal(LocalDate.of(2026, 11, 24))).isEqualTo(100_000);
        assertThat(version.getRequiredDocuments()).extracting(RequiredDocument::key)
                .containsExactly("giayDeNghi", "giayToTuyThan", "bienBanHop", "giayUyQuyen");
        assertThat(version.getForm().field("von")).get().extracting(FormField::type).isEqualTo(FieldType.MONEY);
        assertThat(version.getLegalBasis()).hasSize(1);
    }

    private static Stream<Named<ProcedureContent>> named(Predicate<ProcedureContent> wanted) {
        return ALL.stream().filter(wanted).map(procedure -> Named.of(procedure.code, procedure));
    }

    private static boolean isFileable(ProcedureContent procedure) {
        return ServiceLevel.of(procedure.level).isFileable();
    }

    private static List<FormField> fields(ProcedureContent procedure) {
        return procedure.form.stream().flatMap(section -> section.fields().stream()).toList();
    }
}
