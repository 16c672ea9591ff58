package vn.gov.laichau.dvc.web.portal;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.catalog.CatalogFilter;
import vn.gov.laichau.dvc.catalog.CatalogPage;
import vn.gov.laichau.dvc.catalog.CatalogQueries;
import vn.gov.laichau.dvc.catalog.FacetCount;
import vn.gov.laichau.dvc.organization.AdministrativeLevel;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.Show;

/** The catalogue: found by words and narrowed by filters, all of them in the address, page by page (Điều 6.2). */
@Named("catalogue")
@RequestScoped
public class CataloguePage {

    private static final int SIZE = 20;

    @Inject
    CatalogQueries catalog;

    @Inject
    Events events;

    @Inject
    Asked asked;

    @Inject
    Show show;

    private CatalogFilter filter;
    private CatalogPage page;

    /** A filter that narrows the page: its words, and the address without it. */
    public record Narrowing(String words, String without) {
    }

    @PostConstruct
    void search() {
        filter = new CatalogFilter(asked.text("q"), asked.text("branch"), asked.text("field"), asked.text("agency"),
                asked.text("place"), asked.number("level"), asked.text("event"));
    }

    public CatalogPage getPage() {
        if (page == null) {
            page = catalog.page(filter, asked.number("from"), SIZE);
        }
        return page;
    }

    /** All branches, for the home page. */
    public List<FacetCount> getBranches() {
        return catalog.page(CatalogFilter.ALL, 0, 1).branches();
    }

    public CatalogFilter getFilter() {
        return filter;
    }

    /** This search without the page number. */
    public String getAddress() {
        return address(filter);
    }

    /** The same words in the whole catalogue. */
    public String getEverywhere() {
        return address(CatalogFilter.of(filter.text()));
    }

    public List<Narrowing> getNarrowings() {
        var f = filter;
        var all = new ArrayList<Narrowing>();
        add(all, f.event(), events.named(f.event()), with(f, f.branch(), f.field(), f.agency(), f.administrativeLevel(),
                f.level(), ""));
        add(all, f.branch(), f.branch(), with(f, "", "", f.agency(), f.administrativeLevel(), f.level(), f.event()));
        add(all, f.field(), f.field(), with(f, f.branch(), "", f.agency(), f.administrativeLevel(), f.level(),
                f.event()));
        add(all, f.agency(), agencyName(), with(f, f.branch(), f.field(), "", f.administrativeLevel(), f.level(),
                f.event()));
        add(all, f.administrativeLevel(), place(f.administrativeLevel()), with(f, f.branch(), f.field(), f.agency(), "",
                f.level(), f.event()));
        add(all, f.level() == 0 ? "" : "level", show.text("catalogue.level.n", f.level()), with(f, f.branch(), f.field(),
                f.agency(), f.administrativeLevel(), 0, f.event()));
        return all;
    }

    /** The word for a level of administration. */
    public String place(String level) {
        for (var known : AdministrativeLevel.values()) {
            if (known.name().equals(level)) {
                return show.word(known);
            }
        }
        return level;
    }

    private String agencyName() {
        return getPage().agencies().stream().filter(agency -> agency.key().equals(filter.agency()))
                .map(FacetCount::name).findFirst().orElse(filter.agency());
    }

    private void add(List<Narrowing> all, String part, String words, CatalogFilter without) {
        if (!part.isEmpty()) {
            all.add(new Narrowing(words, address(without)));
        }
    }

    private static CatalogFilter with(CatalogFilter f, String branch, String field, String agency, String place, int level,
            String event) {
        return new CatalogFilter(f.text(), branch, field, agency, place, level, event);
    }

    private String address(CatalogFilter f) {
        var address = new StringBuilder("/catalogue.xhtml?q=").append(show.url(f.text()));
        part(address, "branch", f.branch());
        part(address, "field", f.field());
        part(address, "agency", f.agency());
        part(address, "place", f.administrativeLevel());
        part(address, "level", f.level() == 0 ? "" : String.valueOf(f.level()));
        part(address, "event", f.event());
        return address.toString();
    }

    private void part(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append('&').append(name).append('=').append(show.url(value));
        }
    }
}
