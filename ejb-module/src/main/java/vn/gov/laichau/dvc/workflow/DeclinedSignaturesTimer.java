package vn.gov.laichau.dvc.workflow;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;

/** Delegations and services run out at midnight. */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class DeclinedSignaturesTimer {

    @Inject
    DeclinedSignatures signatures;

    @Schedule(hour = "0", minute = "5", persistent = false)
    public void look() {
        signatures.giveBack((Long) null);
    }
}
