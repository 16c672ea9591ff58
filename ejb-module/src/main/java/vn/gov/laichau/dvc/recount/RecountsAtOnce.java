package vn.gov.laichau.dvc.recount;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.shared.Role;

/** Takes many proposals, each in a transaction of its own: one that somebody decides meanwhile does not hold up others. */
@Stateless
@RolesAllowed({Role.LEADER, Role.SYSTEM_AUTHORITY})
public class RecountsAtOnce {

    @Inject
    RecountDecision decision;

    /** All by which the result is promised later. Returns how many were taken. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int takeLater() {
        return (int) decision.later().stream().filter(this::taken).count();
    }

    private boolean taken(UUID id) {
        try {
            decision.take(id);
            return true;
        } catch (DomainException | EJBException e) {
            return false;
        }
    }
}
