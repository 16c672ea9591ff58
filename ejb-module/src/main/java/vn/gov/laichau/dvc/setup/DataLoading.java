package vn.gov.laichau.dvc.setup;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.account.DemoAccounts;
import vn.gov.laichau.dvc.calendar.CalendarImport;
import vn.gov.laichau.dvc.catalog.ProcedureImport;
import vn.gov.laichau.dvc.organization.DemoOfficers;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.UnitImport;
import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.shared.Role;

/**
 * Loads what is missing, at every start: calendar, units and procedures of the province always, the invented people of the
 * demonstration only where {@code dvc.demo} is on. Everything is added by its natural key and nothing is changed, so that
 * a second start, or a second node, adds nothing.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class DataLoading {

    private static final Logger LOG = System.getLogger(DataLoading.class.getName());

    @Inject
    LoadLock lock;

    @Inject
    CalendarImport calendar;

    @Inject
    UnitImport units;

    @Inject
    ProcedureImport procedures;

    @Inject
    DemoOfficers demoOfficers;

    @Inject
    DemoAccounts demoAccounts;

    @Inject
    Officers officers;

    @Inject
    @ConfigProperty(name = "dvc.demo", defaultValue = "false")
    boolean demo;

    private volatile boolean loaded;

    @PostConstruct
    void load() {
        lock.hold();
        int added = calendar.load() + units.load() + procedures.load();
        if (demo) {
            added += demoOfficers.load();
            added += demoAccounts.load(officers.demoLogins(), DataFile.text("/data/demo-applicants.json"));
        }
        LOG.log(Level.INFO, "data loaded: {0} rows added, demonstration {1}", added, demo);
        loaded = true;
    }

    public boolean isLoaded() {
        return loaded;
    }
}
