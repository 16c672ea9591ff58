package vn.gov.laichau.dvc.catalog;

import java.io.Serializable;
import java.util.List;

import vn.gov.laichau.dvc.shared.Slice;

/** A page of the catalogue: what was found, and the choices of each filter with all others kept. */
public record CatalogPage(Slice<ProcedureRow> found, List<FacetCount> branches, List<FacetCount> fields,
        List<FacetCount> agencies, List<FacetCount> administrativeLevels, List<FacetCount> levels) implements Serializable {
}
