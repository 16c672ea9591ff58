package vn.gov.laichau.dvc.web.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.desk.CheckSlot;
import vn.gov.laichau.dvc.dossier.ItemCheck;
import vn.gov.laichau.dvc.dossier.ItemVerdict;
import vn.gov.laichau.dvc.dossier.ReturnedItem;
import vn.gov.laichau.dvc.dossier.SupplementReason;

/** What came back in answer to a request, thing by thing: accepted, or rejected with a reason (Điều 7). */
@Named("returned")
@RequestScoped
public class ReturnedPart extends DossierActPage {

    public List<ReturnedItem> getItems() {
        return getPage().returned();
    }

    public List<ItemVerdict> getVerdicts() {
        return Arrays.asList(ItemVerdict.values());
    }

    public List<SupplementReason> getReasons() {
        return Arrays.asList(SupplementReason.values());
    }

    /** As typed, if the form was sent, else as it was found before. */
    public ItemVerdict verdict(ReturnedItem item) {
        return typed(item).orElse(item.verdict());
    }

    public SupplementReason reason(ReturnedItem item) {
        return asked.has("r_" + key(item)) ? reasonTyped(item) : item.verdictReason();
    }

    public String note(ReturnedItem item) {
        return asked.has("w_" + key(item)) ? asked.text("w_" + key(item)) : item.verdictNote();
    }

    /** Papers and answers may have the same key. */
    public String key(ReturnedItem item) {
        return (item.paper() ? "p_" : "f_") + item.target();
    }

    /** Judged beside what was before, and not in the list of papers. */
    public boolean compared(CheckSlot slot) {
        return getItems().stream().anyMatch(item -> item.paper() && item.target().equals(slot.key()));
    }

    /** What is chosen in the form. */
    List<ItemCheck> checks() {
        var checks = new ArrayList<ItemCheck>();
        getItems().forEach(item -> typed(item).ifPresent(verdict -> checks.add(new ItemCheck(item.target(), item.paper(),
                verdict, reasonTyped(item), asked.text("w_" + key(item))))));
        return checks;
    }

    private Optional<ItemVerdict> typed(ReturnedItem item) {
        return getVerdicts().stream().filter(verdict -> verdict.name().equals(asked.text("i_" + key(item)))).findFirst();
    }

    private SupplementReason reasonTyped(ReturnedItem item) {
        return getReasons().stream().filter(reason -> reason.name().equals(asked.text("r_" + key(item)))).findFirst()
                .orElse(null);
    }
}
