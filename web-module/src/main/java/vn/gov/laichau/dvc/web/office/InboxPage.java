package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.inbox.FoundDossier;
import vn.gov.laichau.dvc.inbox.InboxSettings;
import vn.gov.laichau.dvc.inbox.QueueColumn;
import vn.gov.laichau.dvc.inbox.QueueFilter;
import vn.gov.laichau.dvc.inbox.QueuePage;
import vn.gov.laichau.dvc.inbox.QueueView;
import vn.gov.laichau.dvc.inbox.SavedFilterView;
import vn.gov.laichau.dvc.inbox.TaskRow;
import vn.gov.laichau.dvc.inbox.WorkQueue;
import vn.gov.laichau.dvc.organization.OfficerView;
import vn.gov.laichau.dvc.organization.OrganizationQueries;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.Me;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.workflow.QueueTab;

/** The officer's inbox: what is in the address decides what is shown, the most pressing first (Điều 8). */
@Named("inbox")
@RequestScoped
public class InboxPage {

    private static final int SIZE = 25;

    @Inject
    WorkQueue queue;

    @Inject
    InboxSettings settings;

    @Inject
    OrganizationQueries organization;

    @Inject
    Asked asked;

    @Inject
    Me me;

    @Inject
    ExternalContext external;

    private QueuePage page;
    private Set<QueueColumn> columns;
    private List<SavedFilterView> saved;
    private List<UnitView> units;
    private List<OfficerView> people;
    private List<FoundDossier> elsewhere;
    private boolean moreElsewhere;

    public QueuePage getPage() {
        if (page == null) {
            page = queue.open(wanted(), key("before"), key("after"), SIZE);
        }
        return page;
    }

    /** What the words mean besides the lines of this list. */
    public List<FoundDossier> getElsewhere() {
        if (elsewhere == null) {
            var here = getPage().rows().stream().map(TaskRow::dossier).collect(Collectors.toSet());
            var found = queue.everywhere(getFilter().text());
            elsewhere = found.rows().stream().filter(one -> !here.contains(one.id())).toList();
            moreElsewhere = found.more();
        }
        return elsewhere;
    }

    /** The words mean more than is shown. */
    public boolean isMoreElsewhere() {
        getElsewhere();
        return moreElsewhere;
    }

    /** How far the dossier of a line is. */
    public DossierStatus status(TaskRow row) {
        return DossierStatus.valueOf(row.status());
    }

    /** How far a dossier is that was found. */
    public DossierStatus status(FoundDossier found) {
        return DossierStatus.valueOf(found.status());
    }

    public QueueFilter getFilter() {
        return getPage().filter();
    }

    /** Where the filter leads; it is the address of this list. */
    public String getAddress() {
        return "/officer/inbox.xhtml?" + getFilter().address();
    }

    public List<QueueView> getViews() {
        return new ArrayList<>(getPage().views().keySet());
    }

    public List<QueueTab> getTabs() {
        return new ArrayList<>(getPage().tabs().keySet());
    }

    /** Who has this tab may take what nobody holds. */
    public QueueTab getHandleTab() {
        return QueueTab.TO_HANDLE;
    }

    public int count(QueueView view) {
        return getPage().views().get(view);
    }

    public int count(QueueTab tab) {
        return getPage().tabs().get(tab);
    }

    public boolean isAt(Enum<?> place) {
        return getFilter().place().equals(place.name());
    }

    /** Views that narrow the tab of one kind. */
    public List<QueueView> getNarrower() {
        return getFilter().tab() == null ? List.of() : Stream.of(QueueView.WAITING, QueueView.MINE, QueueView.SOON,
                QueueView.LATE).toList();
    }

    public List<UnitView> getUnits() {
        if (units == null) {
            units = organization.myServices().stream().map(service -> service.unit()).distinct().toList();
        }
        return units;
    }

    public List<OfficerView> getPeople() {
        if (people == null) {
            people = me.isHead() ? queue.people() : List.of();
        }
        return people;
    }

    public boolean shows(String column) {
        if (columns == null) {
            columns = settings.columns();
        }
        return columns.contains(QueueColumn.valueOf(column));
    }

    public List<QueueColumn> getColumns() {
        return Arrays.asList(QueueColumn.values());
    }

    public List<SavedFilterView> getSaved() {
        if (saved == null) {
            saved = settings.filters();
        }
        return saved;
    }

    public void keep() throws IOException {
        settings.keep(asked.text("name"), wanted(), id("share").orElse(null));
        PageMessages.done("filter.kept", asked.text("name"));
        back();
    }

    public void drop() throws IOException {
        settings.drop(asked.id("filter"));
        PageMessages.done("filter.dropped");
        back();
    }

    public void choose() throws IOException {
        settings.choose(asked.texts("column"));
        PageMessages.done("columns.chosen");
        back();
    }

    private void back() throws IOException {
        external.redirect("/officer/inbox.xhtml?" + wanted().address());
        FacesContext.getCurrentInstance().responseComplete();
    }

    private QueueFilter wanted() {
        return QueueFilter.of(asked::text);
    }

    private UUID key(String name) {
        return id(name).orElse(null);
    }

    private Optional<UUID> id(String name) {
        var typed = asked.text(name);
        return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }
}
