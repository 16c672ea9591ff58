package vn.gov.laichau.dvc.publication;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

/** Begins one version whose day has come, in a transaction of its own. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class VersionStart {

    @Inject
    VersionBeginning beginning;

    @Inject
    Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin(long publication) {
        beginning.begin(publication, new Stamp(Role.SYSTEM, clock.instant()));
    }
}
