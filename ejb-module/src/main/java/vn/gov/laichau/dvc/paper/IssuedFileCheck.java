package vn.gov.laichau.dvc.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.document.DocumentSettings;
import vn.gov.laichau.dvc.document.FileHash;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;

/**
 * Whoever has the code of a dossier can check whether a file is the result that was issued (Điều 8). Of the dossier
 * nothing is shown but the hash of what was approved, and nothing of the file is kept.
 */
@Stateless
@PermitAll
public class IssuedFileCheck {

    @Inject
    Dossiers dossiers;

    @Inject
    DossierGate gate;

    @Inject
    IssuedProofs proofs;

    @Inject
    DocumentSettings settings;

    /** The SHA-256 of the approved document; empty while none is issued. Anybody may ask: no file is read for it. */
    public Optional<String> approvedHash(String code) {
        return proofs.approvedHash(find(code));
    }

    /** For the applicant: whether what was issued begins with every byte of what was approved. */
    @RolesAllowed(Role.APPLICANT)
    public boolean isWhole(UUID id) {
        return proofs.of(gate.forApplicant(id)).filter(IssuedProof::whole).isPresent();
    }

    /** Reads the file once, and no further than the largest one that is taken. */
    public FileMatch compare(String code, InputStream content) {
        var dossier = find(code);
        try {
            return proofs.match(dossier, FileHash.of(content, settings.maxBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Dossier find(String code) {
        var wanted = code == null ? "" : code.strip();
        return dossiers.findByCode(wanted).filter(found -> !found.isTest())
                .orElseThrow(() -> new NotFound("dossier", wanted));
    }
}
