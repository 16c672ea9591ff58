package vn.gov.laichau.dvc.paper;

import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.shared.Role;

/** The declaration as it would be printed, for the applicant to read before he sends it; it is not kept (Điều 10.1). */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class DeclarationPreview {

    @Inject
    DossierGate gate;

    @Inject
    PdfWriter pdf;

    @Inject
    Clock clock;

    /** As PDF. */
    public byte[] pdf(UUID id) {
        var dossier = gate.forApplicant(id);
        var procedure = dossier.getProcedure().getProcedure();
        var values = new HashMap<>(Declaration.of(dossier, clock.instant()));
        values.put("draft", true);
        values.put("agency", dossier.getAgency().getName());
        values.put("applicant", dossier.getApplicant().getName());
        values.put("procedure", procedure.getName());
        values.put("procedureCode", procedure.getCode());
        values.put("code", procedure.getCode());
        return pdf.write(PaperKind.DECLARATION.template(), values);
    }
}
