package vn.gov.laichau.dvc.web.office;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.dossier.DossierReception;
import vn.gov.laichau.dvc.web.admin.Choice;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** Another agency is competent: the desk gives it the dossier (§12.1a no. 11; Điều 7). */
@Named("transfer")
@RequestScoped
public class TransferPage extends DossierActPage {

    @Inject
    DossierReception reception;

    /** The agencies that offer the same procedure. */
    public List<Choice> getAgencies() {
        return reception.otherAgencies(id()).stream().map(agency -> new Choice(agency.uuid().toString(), agency.name()))
                .toList();
    }

    public String transfer() {
        if (asked.text("agency").isEmpty()) {
            PageMessages.refuse("transfer.agency.missing");
            return null;
        }
        if (!asked.has("sure")) {
            PageMessages.refuse("transfer.unsure");
            return null;
        }
        var code = getPage().code();
        reception.transfer(id(), version(), asked.id("agency"), asked.text("reason"));
        return toInbox("transfer.done", code);
    }
}
