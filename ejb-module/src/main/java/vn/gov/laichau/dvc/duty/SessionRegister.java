package vn.gov.laichau.dvc.duty;

import java.util.Collection;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;

/**
 * When the inboxes of the desks were opened and when not (Điều 12.8): the system authority and auditors see the whole
 * province, heads of desks, leaders and administrators of agencies their own.
 */
@Stateless
@RolesAllowed({Role.DIVISION_HEAD, Role.LEADER, Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR})
public class SessionRegister {

    private static final int LARGEST_PAGE = 100;

    @Inject
    DeskSessions sessions;

    @Inject
    DutyRights rights;

    @Resource
    SessionContext context;

    public Slice<SessionRow> list(boolean missedOnly, int first, int size) {
        var desks = desks();
        int start = Math.max(0, first);
        int many = Math.min(Math.max(1, size), LARGEST_PAGE);
        return Slice.of(sessions.page(desks, missedOnly, start, many), start, many,
                sessions.counted(desks, missedOnly, Slice.CAP + 1));
    }

    /** {@code null}: of the whole province. */
    private Collection<Long> desks() {
        return context.isCallerInRole(Role.SYSTEM_AUTHORITY) || context.isCallerInRole(Role.AUDITOR) ? null
                : rights.headed().stream().map(Unit::getId).toList();
    }
}
