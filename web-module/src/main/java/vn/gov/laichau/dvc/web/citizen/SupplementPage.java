package vn.gov.laichau.dvc.web.citizen;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.dossier.DossierDrafting;
import vn.gov.laichau.dvc.dossier.DossierSubmission;
import vn.gov.laichau.dvc.dossier.DraftView;
import vn.gov.laichau.dvc.dossier.SlotView;
import vn.gov.laichau.dvc.dossier.SupplementItemView;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FormState;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.FieldView;
import vn.gov.laichau.dvc.web.common.FieldViews;
import vn.gov.laichau.dvc.web.common.PageLocale;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.RowButtons;
import vn.gov.laichau.dvc.web.common.TypedAnswers;

/** What the desk asked for, thing by thing; everything else stays as it was sent (Điều 7). */
@Named("supplement")
@RequestScoped
public class SupplementPage {

    @Inject
    DossierDrafting drafting;

    @Inject
    DossierSubmission submission;

    @Inject
    Asked asked;

    @Inject
    PageLocale locale;

    @Inject
    ExternalContext external;

    private DraftView view;

    public void requireAsked() throws IOException {
        if (!getView().status().isAsking() || !getView().supplement().open()) {
            external.redirect("/citizen/dossier.xhtml?id=" + view.id());
        }
    }

    public DraftView getView() {
        if (view == null) {
            view = drafting.draft(asked.id("id"));
        }
        return view;
    }

    public List<SupplementItemView> getItems() {
        return getView().supplement().items();
    }

    /** The place of an asked paper. */
    public SlotView slot(SupplementItemView item) {
        return getView().slots().stream().filter(slot -> slot.key().equals(item.target())).findFirst().orElse(null);
    }

    /** An asked question with its present answer. */
    public FieldView field(SupplementItemView item) {
        var all = new HashMap<>(getView().answers());
        if (asked.isKept()) {
            all.putAll(TypedAnswers.read(asked.parameters(), view.form().fields()));
        }
        var answers = new Answers(all);
        return FieldViews.of(view.form(), answers, FormState.of(view.form(), answers, view.today()), locale.getLocale())
                .of(view.form().field(item.target()).stream().toList()).stream().findFirst().orElse(null);
    }

    /** Whether a file was added since the desk asked. */
    public boolean isAnswered(SlotView slot) {
        return slot.files().stream().anyMatch(file -> file.storedAt().isAfter(getView().supplement().askedAt()));
    }

    /** Saves and shows the page again: with another row, with the communes of another district. */
    public String refresh() throws IOException {
        var table = save(asked.text("refresh"));
        external.redirect("/citizen/supplement.xhtml?id=" + getView().id() + (table.isEmpty() ? "" : "#a_" + table));
        return null;
    }

    public String send() {
        var id = getView().id();
        save("");
        submission.resubmit(id);
        PageMessages.done("supplement.sent");
        return "/citizen/dossier.xhtml?faces-redirect=true&id=" + id;
    }

    private String save(String pressed) {
        var fields = getView().form().fields();
        var typed = TypedAnswers.read(asked.parameters(), fields);
        var table = RowButtons.press(pressed, fields, typed);
        drafting.saveAnswers(view.id(), typed);
        view = null;
        return table;
    }
}
