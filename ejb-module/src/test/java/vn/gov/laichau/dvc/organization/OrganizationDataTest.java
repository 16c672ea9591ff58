package vn.gov.laichau.dvc.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.laichau.dvc.organization.OrganizationData.PEOPLE;
import static vn.gov.laichau.dvc.organization.OrganizationData.UNITS;

/** The province of the regulation as data (Điều 1.2a; domain.md §5). */
class OrganizationDataTest {

    @Test
    void theProvinceHasTwentyBodiesEightDistrictsAndAHundredAndSixCommunes() {
        assertThat(of(AdministrativeLevel.PROVINCE)).hasSize(20);
        assertThat(of(AdministrativeLevel.DISTRICT)).hasSize(8);
        assertThat(of(AdministrativeLevel.COMMUNE)).hasSize(106);
        assertThat(UNITS.validFrom).isEqualTo(LocalDate.of(2017, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"105, 7", "106, 13", "107, 14", "108, 22", "109, 17", "110, 12", "111, 10", "112, 11"})
    void everyDistrictHasItsCommunes(String gso, int communes) {
        var district = of(AdministrativeLevel.DISTRICT).stream().filter(found -> found.gso.equals(gso)).findFirst();

        assertThat(district).isPresent();
        assertThat(of(AdministrativeLevel.COMMUNE).stream()
                .filter(commune -> commune.code.startsWith(district.get().code + "."))).hasSize(communes);
    }

    @Test
    void everyAgencyHasCodesAndNameOfItsOwnAndAnAddress() {
        assertThat(UNITS.agencies).extracting(agency -> agency.code).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("H35\\.\\d\\d(\\.\\d\\d)?"));
        assertThat(UNITS.agencies).extracting(agency -> agency.name).doesNotHaveDuplicates();
        assertThat(UNITS.agencies).allSatisfy(agency -> assertThat(agency.address).isNotBlank());
        assertThat(UNITS.agencies.stream().filter(agency -> agency.level != AdministrativeLevel.PROVINCE)
                .map(agency -> agency.gso)).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void divisionsHaveKeysOfTheirOwn() {
        assertThat(UNITS.agencies).allSatisfy(agency -> assertThat(Stream.concat(Stream.of("mc", "ld", "vt"),
                agency.divisions.stream().map(division -> division.key))).doesNotHaveDuplicates());
    }

    @Test
    void atLeastEightAgenciesOfAllThreeLevelsAreStaffedThroughout() {
        var staffed = UNITS.agencies.stream().filter(OrganizationData::isStaffedThroughout).toList();

        assertThat(staffed).hasSizeGreaterThanOrEqualTo(8);
        assertThat(staffed).extracting(agency -> agency.level).contains(AdministrativeLevel.values());
    }

    @Test
    void officersServeInUnitsThatExistInRolesThatExist() {
        var units = new HashSet<String>();
        UNITS.agencies.stream().filter(agency -> agency.staffed).forEach(agency -> {
            List.of("mc", "ld", "vt").forEach(part -> units.add(agency.code + "/" + part));
            agency.divisions.forEach(division -> units.add(agency.code + "/" + division.key));
        });
        var roles = new ArrayList<>(Role.OF_OFFICERS);
        roles.addAll(List.of(Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR));

        assertThat(OrganizationData.posts()).allSatisfy(post -> {
            assertThat(units).contains(post.unit);
            assertThat(roles).containsAll(post.roles);
            assertThat(post.position).isNotBlank();
        });
        assertThat(OrganizationData.posts().stream().flatMap(post -> post.roles.stream()).distinct())
                .as("somebody holds every role").containsAll(roles);
    }

    @Test
    void officersAreInventedHaveOneLoginEachAndNeverProposeAndDecide() {
        assertThat(PEOPLE.demonstration).isTrue();
        assertThat(PEOPLE.officers).extracting(person -> person.login).doesNotHaveDuplicates()
                .allMatch(login -> login.matches("[a-z.]+"));
        assertThat(PEOPLE.officers).allSatisfy(person -> {
            assertThat(person.name).isNotBlank();
            assertThat(person.services).isNotEmpty();
            assertThat(person.services.stream().flatMap(post -> post.roles.stream())
                    .filter(Set.of(Role.SPECIALIST, Role.LEADER)::contains)).hasSizeLessThan(2);
        });
    }

    @Test
    void anAgencyExistsFromItsFirstToItsLastDayAndItsPartsBelongToIt() {
        var units = SomeAgency.make();
        var first = LocalDate.of(2017, 1, 1);
        var last = LocalDate.of(2025, 6, 30);

        units.agency().abolish(last);

        assertThat(Stream.of(first.minusDays(1), first, last, last.plusDays(1)).map(units.agency()::isActive))
                .containsExactly(false, true, true, false);
        assertThat(units.division().agency()).isSameAs(units.agency()).isSameAs(units.agency().agency());
    }

    private static List<UnitFile.Agency> of(AdministrativeLevel level) {
        return UNITS.agencies.stream().filter(agency -> agency.level == level).toList();
    }
}
