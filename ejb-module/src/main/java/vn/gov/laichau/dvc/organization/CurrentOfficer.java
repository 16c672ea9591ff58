package vn.gov.laichau.dvc.organization;

import java.security.Principal;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

import vn.gov.laichau.dvc.shared.Stamp;

/** The officer who is logged in, and the units in which he serves today. Read once in a transaction, never kept longer. */
@ApplicationScoped
public class CurrentOfficer {

    @Inject
    Principal caller;

    @Inject
    Officers officers;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    public String login() {
        return caller.getName();
    }

    public Stamp stamp() {
        return new Stamp(caller.getName(), clock.instant());
    }

    public boolean serves(long unit, String role) {
        return roles().getOrDefault(unit, Set.of()).contains(role);
    }

    /** Refuses an officer who does not serve in the unit today in one of these roles. */
    public void require(long unit, String... anyRole) {
        if (List.of(anyRole).stream().noneMatch(role -> serves(unit, role))) {
            throw new NotYourUnit();
        }
    }

    public Set<Long> unitIds() {
        return roles().keySet();
    }

    public Set<Long> unitIdsWith(String role) {
        var units = new HashSet<Long>();
        roles().forEach((unit, roles) -> {
            if (roles.contains(role)) {
                units.add(unit);
            }
        });
        return units;
    }

    @SuppressWarnings("unchecked")
    private Map<Long, Set<String>> roles() {
        var key = CurrentOfficer.class.getName() + caller.getName();
        var known = (Map<Long, Set<String>>) transaction.getResource(key);
        if (known == null) {
            var read = new HashMap<Long, Set<String>>();
            officers.servicesToday(login()).forEach(service -> read
                    .computeIfAbsent(service.getUnit().getId(), unit -> new HashSet<>()).add(service.getRole()));
            transaction.putResource(key, read);
            known = read;
        }
        return known;
    }
}
