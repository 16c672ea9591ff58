package vn.gov.laichau.dvc.tracking;

import java.io.OutputStream;
import java.util.UUID;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.account.CurrentApplicant;
import vn.gov.laichau.dvc.document.FileStore;
import vn.gov.laichau.dvc.document.StoredFiles;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.dossier.FileOwner;
import vn.gov.laichau.dvc.dossier.FileView;
import vn.gov.laichau.dvc.dossier.ResultFetched;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.paper.PaperKind;
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

    @Inject
    CurrentApplicant applicant;

    @Inject
    Instance<FileOwner> owners;

    @Inject
    Event<ResultFetched> fetched;

    @Resource
    SessionContext session;

    @Audited
    public FileView get(UUID file) {
        requireMayRead(file);
        return FileView.of(stored.get(file));
    }

    /** Streams the file, piece by piece. That the applicant has fetched his result is kept as proof. */
    public void copyTo(UUID file, OutputStream out) {
        requireMayRead(file);
        if (session.isCallerInRole(Role.APPLICANT)) {
            papers.findByFile(file).filter(paper -> paper.getKind() == PaperKind.RESULT).ifPresent(paper -> fetched
                    .fire(new ResultFetched(paper.getDossier(), file, applicant.stamp())));
        }
        files.copyTo(file, out);
    }

    private void requireMayRead(UUID file) {
        var dossier = dossiers.findByFile(file).map(found -> found.getUuid())
                .or(() -> papers.findByFile(file).map(paper -> dossiers.get(paper.getDossier()).getUuid()))
                .or(() -> owners.stream().flatMap(owner -> owner.dossierOf(file).stream()).findFirst()
                        .map(found -> dossiers.get(found).getUuid()))
                .or(() -> copies.findByFile(file).map(copy -> dossiers.get(copy.getDossier()).getUuid()))
                .orElseThrow(() -> new NotFound("file", file));
        if (session.isCallerInRole(Role.APPLICANT)) {
            if (copies.findByFile(file).isPresent()
                    || papers.findByFile(file).filter(paper -> paper.getKind().isInternal()).isPresent()) {
                throw new NotFound("file", file);
            }
            var mine = gate.forApplicant(dossier);
            if (!mine.isResultOpenToApplicant() && papers.findByFile(file)
                    .filter(paper -> paper.getKind() == PaperKind.RESULT).isPresent()) {
                throw new NotFound("file", file);
            }
        } else {
            requireShown(gate.forOfficer(dossier), file);
        }
    }

    /** Who is only asked reads the letter that asks him, and the papers that he was shown. */
    private void requireShown(Dossier dossier, UUID file) {
        if (papers.findByFile(file).filter(paper -> paper.isTo(gate.myUnits(dossier))).isPresent()) {
            return;
        }
        gate.shownToMe(dossier).filter(shown -> dossier.getDocuments().stream().noneMatch(document ->
                document.getFile().getUuid().equals(file) && shown.contains(document.getSlot()))).ifPresent(shown -> {
                    throw new NotFound("file", file);
                });
    }
}
