package vn.gov.laichau.dvc.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.oversight.DossierOversight;
import vn.gov.laichau.dvc.oversight.FindingRow;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;

/** Dossiers with which something is wrong, for the system authority (Điều 11.4). */
@Named("findings")
@RequestScoped
public class FindingsPage {

    private static final int PAGE = 50;

    @Inject
    DossierOversight oversight;

    @Inject
    Asked asked;

    @Inject
    Show show;

    private Slice<FindingRow> found;

    public Slice<FindingRow> getFound() {
        if (found == null) {
            found = oversight.findings(asked.number("from"), PAGE);
        }
        return found;
    }

    public String status(FindingRow row) {
        return show.word(DossierStatus.valueOf(row.status()));
    }

    public String look() {
        PageMessages.done("findings.looked", oversight.lookNow());
        return "/admin/findings.xhtml?faces-redirect=true";
    }
}
