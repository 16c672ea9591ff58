package vn.gov.laichau.dvc.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;

/** By when the applicant would have to answer: shown to who asks him, before he does (Điều 7). */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD})
public class AnswerTerm {

    @Inject
    DossierGate gate;

    @Inject
    SupplementTerm term;

    @Inject
    Clock clock;

    /** The last day, of a request that is sent now. */
    public LocalDate until(UUID id) {
        return term.of(gate.forOfficer(id), clock.instant());
    }
}
