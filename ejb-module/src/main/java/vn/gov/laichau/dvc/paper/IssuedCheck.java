package vn.gov.laichau.dvc.paper;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.shared.Role;

/** Whoever may open a dossier can see for himself that what was issued is what was approved (Điều 8). */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class IssuedCheck {

    @Inject
    DossierGate gate;

    @Inject
    SigningCopies copies;

    @Inject
    Papers papers;

    @Inject
    Signing signing;

    /** Compares the bytes anew; empty while no approved document is issued. */
    public Optional<IssuedProof> compare(UUID id) {
        var dossier = gate.forOfficer(id);
        var issued = papers.ofDossier(dossier.getId()).stream().filter(paper -> paper.getKind() == PaperKind.RESULT)
                .reduce((earlier, later) -> later);
        return issued.flatMap(paper -> copies.approved(dossier.getId(), PaperKind.RESULT)
                .filter(copy -> !copy.getApprovedAt().isAfter(paper.getMadeAt())).map(copy -> new IssuedProof(
                        copy.getFile().getUuid(), copy.getFile().getSha256(), copy.getFile().getSize(), copy.getApprovedAt(),
                        paper.getNumber(), paper.getFile().getSha256(), paper.getFile().getSize(),
                        IssuePlaces.isPrefix(signing.read(copy.getFile()), signing.read(paper.getFile())))));
    }
}
