package vn.gov.laichau.dvc.register;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;

/** Closes what people left open of the years that are over (TT 01/2018 Art 10); whoever comes second finds none open. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class RegisterClosing {

    @Inject
    Registers registers;

    @Inject
    Clock clock;

    /** Returns how many were closed. An act that still writes into one is waited for. */
    public int close() {
        var now = clock.instant();
        return registers.close(BookYear.leftToPeople(now), Role.SYSTEM, now);
    }
}
