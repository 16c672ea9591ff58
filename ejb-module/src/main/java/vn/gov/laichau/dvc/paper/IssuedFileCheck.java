package vn.gov.laichau.dvc.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.document.DocumentSettings;
import vn.gov.laichau.dvc.document.FileHash;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.shared.NotFound;

/**
 * Whoever has the code of a dossier can check whether a file is the result that was issued (Điều 8). Nothing of the dossier
 * is shown, and nothing of the file is kept.
 */
@Stateless
@PermitAll
public class IssuedFileCheck {

    @Inject
    Dossiers dossiers;

    @Inject
    IssuedProofs proofs;

    @Inject
    DocumentSettings settings;

    /** Empty while no approved document is issued. */
    public Optional<IssuedProof> ofCode(String code) {
        return proofs.of(find(code));
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
