package vn.gov.laichau.dvc.organization;

import java.security.Principal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;

/** What an officer chooses for himself. */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class OfficerSettings {

    @Inject
    Officers officers;

    @Inject
    Principal caller;

    /** Whether he gets a list of what waits each working morning. */
    public boolean isDigest() {
        return me().isDigest();
    }

    public void wantDigest(boolean wanted) {
        me().wantDigest(wanted);
    }

    private Officer me() {
        return officers.find(caller.getName()).orElseThrow(() -> new NotFound("officer", "me"));
    }
}
