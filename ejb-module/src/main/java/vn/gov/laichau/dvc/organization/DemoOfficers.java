package vn.gov.laichau.dvc.organization;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.shared.Role;

/** Adds the invented officers of the demonstration and their services. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class DemoOfficers {

    private static final LocalDate IN_FORCE = LocalDate.of(2017, 2, 1);

    @Inject
    Units units;

    @Inject
    Officers officers;

    /** The form of {@code data/demo-officers.json}. */
    public static class People {
        public boolean demonstration;
        public List<Person> officers = List.of();
    }

    /** One invented officer. */
    public static class Person {
        public String login;
        public String name;
        public List<Post> services = List.of();
    }

    /** A service of his: code of the unit, roles, position. */
    public static class Post {
        public String unit;
        public List<String> roles = List.of();
        public String position;
    }

    public int load() {
        People people = DataFile.read("/data/demo-officers.json", People.class);
        var byCode = units.byCode();
        int added = 0;
        for (var person : people.officers) {
            if (officers.find(person.login).isEmpty()) {
                var officer = new Officer(person.login, person.name, person.login + "@laichau.example", true);
                officers.add(officer);
                person.services.forEach(post -> post.roles.forEach(role -> officers.add(
                        new Service(officer, byCode.get(post.unit), role, post.position, IN_FORCE))));
                added++;
            }
        }
        return added;
    }
}
