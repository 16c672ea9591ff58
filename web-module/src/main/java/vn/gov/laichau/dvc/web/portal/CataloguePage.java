package vn.gov.laichau.dvc.web.portal;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.catalog.CatalogQueries;
import vn.gov.laichau.dvc.catalog.FieldCount;
import vn.gov.laichau.dvc.catalog.ProcedureRow;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.Show;

/** The catalogue: found by words, field and service level, page by page (Điều 6). */
@Named("catalogue")
@RequestScoped
public class CataloguePage {

    private static final int SIZE = 20;

    @Inject
    CatalogQueries catalog;

    @Inject
    Asked asked;

    @Inject
    Show show;

    private String text;
    private String field;
    private int level;
    private Slice<ProcedureRow> found;
    private List<FieldCount> fields;

    @PostConstruct
    void search() {
        text = asked.text("q");
        field = asked.text("field");
        level = asked.number("level");
        found = catalog.search(text, field, level, asked.number("from"), SIZE);
        fields = catalog.fields();
    }

    /** This search without the page number. */
    public String getAddress() {
        return "?q=" + show.url(text) + "&field=" + show.url(field) + "&level=" + level;
    }

    public String getText() {
        return text;
    }

    public String getField() {
        return field;
    }

    public int getLevel() {
        return level;
    }

    public Slice<ProcedureRow> getFound() {
        return found;
    }

    public List<FieldCount> getFields() {
        return fields;
    }
}
