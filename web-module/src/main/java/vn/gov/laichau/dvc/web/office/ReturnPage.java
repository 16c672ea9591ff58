package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.delivery.OriginalCheck;
import vn.gov.laichau.dvc.delivery.ResultReturn;
import vn.gov.laichau.dvc.desk.CheckSlot;
import vn.gov.laichau.dvc.dossier.OriginalVerdict;
import vn.gov.laichau.dvc.fees.FeeCollection;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** The desk compares originals, has the form signed, takes the fee and hands the result over (Điều 9.2, 10.1). */
@Named("giveBack")
@RequestScoped
public class ReturnPage extends DossierActPage {

    @Inject
    ResultReturn returning;

    @Inject
    FeeCollection fees;

    public void requireAny() throws IOException {
        if (!getPage().may("RETURN_RESULT") && !getPage().may("RECORD_FEE")) {
            external.redirect("/officer/dossier.xhtml?id=" + id());
        }
    }

    public List<CheckSlot> getPapers() {
        return getPage().slots().stream().filter(slot -> !slot.files().isEmpty()).toList();
    }

    public List<OriginalVerdict> getVerdicts() {
        return Arrays.stream(OriginalVerdict.values()).filter(verdict -> verdict != OriginalVerdict.NOT_SEEN).toList();
    }

    public String compare() {
        var checks = new ArrayList<OriginalCheck>();
        getPapers().forEach(slot -> getVerdicts().stream()
                .filter(verdict -> verdict.name().equals(asked.text("o_" + slot.key())))
                .forEach(verdict -> checks.add(new OriginalCheck(slot.key(), verdict))));
        returning.compareOriginals(id(), version(), checks);
        return here("return.compared");
    }

    public String signForm() {
        returning.signForm(id(), version());
        return here("return.signed");
    }

    public String recordFee() {
        fees.record(id(), version());
        return here("return.paid");
    }

    public String handOver() {
        returning.returnResult(id(), version(), asked.text("receiver"));
        return toInbox("return.done", getPage().code());
    }

    private String here(String said) {
        PageMessages.done(said);
        return "/officer/return.xhtml?faces-redirect=true&id=" + id();
    }
}
