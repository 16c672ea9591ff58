package vn.gov.laichau.dvc.web.office;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.desk.DossierPage;
import vn.gov.laichau.dvc.desk.DossierTrail;
import vn.gov.laichau.dvc.desk.TrailView;
import vn.gov.laichau.dvc.evidence.EvidenceChoice;
import vn.gov.laichau.dvc.paper.IssuedCheck;
import vn.gov.laichau.dvc.paper.IssuedProof;

/** The trail of one dossier and its files with their hashes (Điều 5, 12.7). */
@Named("trail")
@RequestScoped
public class TrailPage extends DossierActPage {

    private static final int SIZE = 25;

    @Inject
    DossierTrail trail;

    @Inject
    IssuedCheck issuedCheck;

    private TrailView found;
    private Optional<IssuedProof> proof;

    /** The trail is asked first: who may not read it has not opened the dossier either. */
    @Override
    public DossierPage getPage() {
        getFound();
        return super.getPage();
    }

    public TrailView getFound() {
        if (found == null) {
            found = trail.open(id(), getChoice(), asked.number("from"), SIZE);
        }
        return found;
    }

    public List<EvidenceChoice> getChoices() {
        return List.of(EvidenceChoice.values());
    }

    /** What is in the address; what is mangled there counts as not said. */
    public EvidenceChoice getChoice() {
        return Arrays.stream(EvidenceChoice.values()).filter(choice -> choice.name().equals(asked.text("show"))).findFirst()
                .orElse(EvidenceChoice.ACTS);
    }

    public String getAddress() {
        return "/officer/trail.xhtml?id=" + id() + "&show=" + getChoice();
    }

    /** That the issued document holds the approved one byte for byte; {@code null} while nothing is issued. */
    public IssuedProof getProof() {
        if (proof == null) {
            proof = issuedCheck.compare(id());
        }
        return proof.orElse(null);
    }
}
