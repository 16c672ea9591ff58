package vn.gov.laichau.dvc.web.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.template.DraftPlace;
import vn.gov.laichau.dvc.template.DraftText;
import vn.gov.laichau.dvc.template.DraftVariable;
import vn.gov.laichau.dvc.template.FilledDraft;
import vn.gov.laichau.dvc.template.TemplateView;
import vn.gov.laichau.dvc.template.TemplateWriting;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;

/** One template of a document: writing it, looking at it filled, going back, and who wrote before. */
@Named("template")
@RequestScoped
public class TemplatePage {

    @Inject
    TemplateWriting writing;

    @Inject
    TemplatesPage templates;

    @Inject
    Asked asked;

    @Inject
    Show show;

    private TemplateView view;
    private FilledDraft looked;

    public TemplateView getView() {
        if (view == null) {
            view = writing.template(place());
        }
        return view;
    }

    private DraftPlace place() {
        return AskedTemplate.place(asked, templates.getAgency());
    }

    public boolean isWritable() {
        return writing.mayWrite(templates.getAgency());
    }

    public DraftVariable[] getVariables() {
        return DraftVariable.values();
    }

    /** What was typed, or what counts. */
    public DraftText getText() {
        return asked.has("body") ? AskedTemplate.text(asked) : getView().text();
    }

    /** Of what was typed when it was asked for; else of what counts. */
    public FilledDraft getLooked() {
        if (looked == null) {
            looked = writing.look(place(), getView().text());
        }
        return looked;
    }

    public String look() {
        looked = writing.look(place(), getText());
        return null;
    }

    public String save() {
        writing.write(place(), getText(), asked.number("seen"));
        PageMessages.done("template.saved");
        return here();
    }

    public String back() {
        writing.backToStandard(place(), asked.number("seen"));
        PageMessages.done("template.back.done");
        return here();
    }

    private String here() {
        var place = place();
        return "/admin/template.xhtml?faces-redirect=true&agency=" + show.url(place.agency()) + "&procedure="
                + show.url(place.procedure()) + "&outcome=" + place.outcome();
    }
}
