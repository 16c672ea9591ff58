package vn.gov.laichau.dvc.tracking;

import java.io.OutputStream;
import java.util.UUID;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.document.FileStore;
import vn.gov.laichau.dvc.document.StoredFiles;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.dossier.FileView;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.paper.Papers;
import vn.gov.laichau.dvc.paper.SigningCopies;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;

/** Reading a stored file: only who may open its dossier may, and every reading leaves evidence (Điều 12.7). */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK,
    Role.CASHIER})
public class FileAccess {

    @Inject
    Dossiers dossiers;

    @Inject
    DossierGate gate;

    @Inject
    Papers papers;

    @Inject
    SigningCopies copies;

    @Inject
    StoredFiles stored;

    @Inject
    FileStore files;

    @Resource
    SessionContext session;

    @Audited
    public FileView get(UUID file) {
        requireMayRead(file);
        return FileView.of(stored.get(file));
    }

    /** Streams the file, piece by piece. */
    public void copyTo(UUID file, OutputStream out) {
        requireMayRead(file);
        files.copyTo(file, out);
    }

    private void requireMayRead(UUID file) {
        var dossier = dossiers.findByFile(file).map(found -> found.getUuid())
                .or(() -> papers.findByFile(file).map(paper -> dossiers.get(paper.getDossier()).getUuid()))
                .or(() -> copies.findByFile(file).map(copy -> dossiers.get(copy.getDossier()).getUuid()))
                .orElseThrow(() -> new NotFound("file", file));
        if (session.isCallerInRole(Role.APPLICANT)) {
            if (copies.findByFile(file).isPresent()
                    || papers.findByFile(file).filter(paper -> paper.getKind().isInternal()).isPresent()) {
                throw new NotFound("file", file);
            }
            gate.forApplicant(dossier);
        } else {
            gate.forOfficer(dossier);
        }
    }
}
