package vn.gov.laichau.dvc.web.publishing;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.publication.ContentArea;
import vn.gov.laichau.dvc.publication.ContentChange;
import vn.gov.laichau.dvc.publication.Publishing;
import vn.gov.laichau.dvc.publication.VersionHistory;
import vn.gov.laichau.dvc.publication.VersionRow;
import vn.gov.laichau.dvc.publication.VersionsView;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** All versions of a procedure, two of them side by side, taking back and ending (Điều 12.6). */
@Named("versions")
@RequestScoped
public class VersionsPage {

    @Inject
    VersionHistory history;

    @Inject
    Publishing publishing;

    @Inject
    Asked asked;

    @Inject
    Show show;

    private VersionsView view;
    private List<ContentChange> changes;

    public VersionsView getView() {
        if (view == null) {
            view = history.versions(asked.text("code"));
        }
        return view;
    }

    /** The draft that can be published from here; null when there is none. */
    public UUID getDraft() {
        return getView().mine() ? history.draft(asked.text("code")) : null;
    }

    /** The earlier one of the two that are compared; 0 when none are. */
    public int getBefore() {
        return asked.number("a");
    }

    public int getAfter() {
        return asked.number("b");
    }

    public boolean isCompared() {
        return getBefore() > 0 && getAfter() > 0;
    }

    public List<ContentArea> getAreas() {
        return compared().stream().map(ContentChange::area).distinct().toList();
    }

    public List<ContentChange> changes(ContentArea area) {
        return compared().stream().filter(change -> change.area() == area).toList();
    }

    private List<ContentChange> compared() {
        if (changes == null) {
            changes = isCompared() ? history.difference(asked.text("code"), getBefore(), getAfter()) : List.of();
        }
        return changes;
    }

    /** The version that may be ended: the last one that stands. */
    public boolean isLast(VersionRow row) {
        return getView().versions().stream().filter(VersionRow::standing).findFirst().filter(row::equals).isPresent();
    }

    public String rollBack() {
        int back = publishing.rollBack(asked.id("id"), asked.number("seen"), asked.text("reason"));
        PageMessages.done("versions.rolledBack", back);
        return here();
    }

    public String retire() {
        var lastDay = TypedDate.given(asked.text("lastDay")).orElse(null);
        publishing.retire(asked.id("id"), asked.number("seen"), lastDay, asked.text("successor"), asked.text("reason"));
        PageMessages.done("versions.retired", show.day(lastDay));
        return here();
    }

    private String here() {
        return "/admin/versions.xhtml?faces-redirect=true&code=" + show.url(asked.text("code"));
    }
}
