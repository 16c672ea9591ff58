package vn.gov.laichau.dvc.paper;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.document.StoredFile;
import vn.gov.laichau.dvc.dossier.Dossier;

/** Compares the issued result of a dossier with what was approved, and files with both. */
@ApplicationScoped
class IssuedProofs {

    @Inject
    SigningCopies copies;

    @Inject
    Papers papers;

    @Inject
    Signing signing;

    /** Compares the bytes; empty while no approved document is issued. */
    Optional<IssuedProof> of(Dossier dossier) {
        return issued(dossier).flatMap(paper -> approved(dossier, paper).map(copy -> new IssuedProof(
                copy.getFile().getUuid(), copy.getFile().getSha256(), copy.getFile().getSize(), copy.getApprovedAt(),
                paper.getNumber(), paper.getFile().getSha256(), paper.getFile().getSize(),
                IssuePlaces.isPrefix(signing.read(copy.getFile()), signing.read(paper.getFile())))));
    }

    /** The SHA-256 of what was approved and is issued; no file is read. */
    Optional<String> approvedHash(Dossier dossier) {
        return issued(dossier).flatMap(paper -> approved(dossier, paper)).map(SigningCopy::getSha256);
    }

    private Optional<OfficialPaper> issued(Dossier dossier) {
        return results(dossier).stream().reduce((earlier, later) -> later);
    }

    private Optional<SigningCopy> approved(Dossier dossier, OfficialPaper paper) {
        return copies.approved(dossier.getId(), PaperKind.RESULT)
                .filter(copy -> !copy.getApprovedAt().isAfter(paper.getMadeAt()));
    }

    /** What a file with this hash is. */
    FileMatch match(Dossier dossier, String sha256) {
        return match(sha256, results(dossier).stream().map(OfficialPaper::getFile).map(StoredFile::getSha256).toList(),
                copies.allApproved(dossier.getId(), PaperKind.RESULT).stream().map(SigningCopy::getSha256).toList());
    }

    /** {@code issued} in the order in which they were. */
    static FileMatch match(String sha256, List<String> issued, List<String> approved) {
        if (!issued.isEmpty() && issued.get(issued.size() - 1).equals(sha256)) {
            return FileMatch.ISSUED;
        }
        if (issued.contains(sha256)) {
            return FileMatch.REPLACED;
        }
        return approved.contains(sha256) ? FileMatch.APPROVED : FileMatch.OTHER;
    }

    private List<OfficialPaper> results(Dossier dossier) {
        return papers.ofDossier(dossier.getId()).stream().filter(paper -> paper.getKind() == PaperKind.RESULT).toList();
    }
}
