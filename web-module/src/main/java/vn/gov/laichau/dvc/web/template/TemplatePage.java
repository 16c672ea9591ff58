package vn.gov.laichau.dvc.web.template;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.paper.WordUploads;
import vn.gov.laichau.dvc.template.DraftPlace;
import vn.gov.laichau.dvc.template.DraftText;
import vn.gov.laichau.dvc.template.DraftVariable;
import vn.gov.laichau.dvc.template.FilledDraft;
import vn.gov.laichau.dvc.template.TemplateView;
import vn.gov.laichau.dvc.template.TemplateWriting;
import vn.gov.laichau.dvc.template.WordVariable;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;
import vn.gov.laichau.dvc.word.WordDocument;

/** One template of a document: writing it, looking at it filled, going back, and who wrote before. */
@Named("template")
@RequestScoped
public class TemplatePage {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    TemplateWriting writing;

    @Inject
    WordUploads uploads;

    @Inject
    TemplatesPage templates;

    @Inject
    HttpServletRequest request;

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

    /** Brings a Word file as the template. */
    public String upload() throws IOException, ServletException {
        var part = request.getPart("word");
        if (part == null || part.getSubmittedFileName() == null || part.getSubmittedFileName().isBlank()) {
            PageMessages.refuse("template.word.choose");
            return null;
        }
        if (part.getSize() > WordDocument.LARGEST) {
            PageMessages.refuse("template.word.large", WordDocument.LARGEST / MEGABYTE);
            return null;
        }
        try (var in = part.getInputStream()) {
            uploads.upload(place(), part.getSubmittedFileName(), in.readAllBytes(), asked.number("seen"));
        }
        PageMessages.done(isPrinted() ? "template.word.saved" : "template.word.saved.unprinted");
        return here();
    }

    /** The texts alone count again. */
    public String dropWord() {
        writing.dropWord(place(), asked.number("seen"));
        PageMessages.done("template.word.dropped");
        return here();
    }

    /** Whether this server prints Word files. */
    public boolean isPrinted() {
        return uploads.isPrinted();
    }

    public WordVariable[] getWordVariables() {
        return WordVariable.values();
    }

    /** What stands behind the addresses of the files of this template. */
    public String getQuery() {
        var place = place();
        return "agency=" + show.url(place.agency()) + "&procedure=" + show.url(place.procedure()) + "&outcome="
                + place.outcome();
    }

    private String here() {
        return "/admin/template.xhtml?faces-redirect=true&" + getQuery();
    }
}
