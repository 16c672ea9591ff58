package vn.gov.laichau.dvc.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.authoring.DraftRow;
import vn.gov.laichau.dvc.authoring.DraftWriting;
import vn.gov.laichau.dvc.authoring.Shelf;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.Me;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;

/** All procedures with their versions: being written, in force, ended (Điều 12.1). */
@Named("procedures")
@RequestScoped
public class ProceduresPage {

    private static final int SIZE = 25;

    @Inject
    DraftWriting writing;

    @Inject
    Asked asked;

    @Inject
    Show show;

    @Inject
    Me me;

    private Slice<DraftRow> rows;

    public Shelf[] getShelves() {
        return Shelf.values();
    }

    /** The one that was asked for; drafts when there are any. */
    public Shelf getShelf() {
        return Arrays.stream(Shelf.values()).filter(one -> one.name().equals(asked.text("shelf"))).findFirst()
                .orElse(Shelf.DRAFTS);
    }

    public Slice<DraftRow> getRows() {
        if (rows == null) {
            rows = writing.list(asked.text("q"), getShelf(), asked.number("from"), SIZE);
        }
        return rows;
    }

    public String getAddress() {
        return "/admin/procedures.xhtml?shelf=" + getShelf() + "&q=" + show.url(asked.text("q"));
    }

    public boolean isWriter() {
        return me.isWriter();
    }

    /** Begins the next version of a procedure, or goes on with the one being written; begins a new procedure. */
    public String act() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        return asked.has("start") ? edit(writing.start(asked.text("start"))) : asked.has("begin") ? begin() : null;
    }

    private String begin() {
        if (asked.text("name").isEmpty()) {
            PageMessages.refuse("edit.name.missing");
            return null;
        }
        var content = asked.text("from").isEmpty() ? new ProcedureContent() : writing.of(asked.text("from"));
        content.code = asked.text("code");
        content.name = asked.text("name");
        content.owner = null;
        content.providers = List.of();
        return edit(writing.begin(content));
    }

    private static String edit(UUID draft) {
        return "/admin/procedure.xhtml?faces-redirect=true&id=" + draft;
    }
}
