package vn.gov.laichau.dvc.organization;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.shared.Role;

/** The agencies and officers that the system really loads. */
public final class OrganizationData {

    static final UnitFile UNITS = DataFile.read("/data/units.json", UnitFile.class);
    static final DemoOfficers.People PEOPLE = DataFile.read("/data/demo-officers.json", DemoOfficers.People.class);

    private OrganizationData() {
    }

    public static UnitFile.Agency agency(String code) {
        return UNITS.agencies.stream().filter(agency -> agency.code.equals(code)).findFirst().orElseThrow();
    }

    /** Has a desk, leaders, a records office and divisions, and people for every role in all of them. */
    public static boolean isStaffedThroughout(UnitFile.Agency agency) {
        return agency.staffed && !agency.divisions.isEmpty()
                && roles(agency.code + "/mc").containsAll(Set.of(Role.RECEPTION, Role.CASHIER))
                && roles(agency.code + "/ld").contains(Role.LEADER)
                && roles(agency.code + "/vt").contains(Role.RECORDS_CLERK)
                && agency.divisions.stream()
                        .allMatch(division -> roles(agency.code + "/" + division.key).contains(Role.SPECIALIST));
    }

    static Set<String> roles(String unit) {
        return posts().stream().filter(post -> post.unit.equals(unit)).map(post -> post.roles)
                .flatMap(Collection::stream).collect(Collectors.toSet());
    }

    static List<DemoOfficers.Post> posts() {
        return PEOPLE.officers.stream().flatMap(person -> person.services.stream()).toList();
    }
}
