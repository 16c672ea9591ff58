package vn.gov.laichau.dvc.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.CatalogIndex.Listed;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.tariff.Channel;
import vn.gov.laichau.dvc.tariff.FeeCalculation;

/** The public catalogue (Điều 6): everybody may read it. */
@Stateless
@PermitAll
public class CatalogQueries {

    private static final int LARGEST_PAGE = 50;

    @Inject
    Procedures procedures;

    @Inject
    CatalogIndex index;

    @Inject
    LevelProof proof;

    @Inject
    Clock clock;

    /** One page of what is found, best first. */
    public Slice<ProcedureRow> search(CatalogFilter filter, int first, int size) {
        return slice(index.find(filter, today()), first, size);
    }

    /** The same with the choices of each filter. */
    public CatalogPage page(CatalogFilter filter, int first, int size) {
        return index.page(filter, today(), found -> slice(found, first, size));
    }

    public List<FacetCount> fields() {
        return index.fields(today());
    }

    /** What is in force of these codes, by code. */
    public Map<String, OfferedLevel> offered(List<String> codes) {
        return index.find(CatalogFilter.ALL, today()).stream().filter(listed -> codes.contains(listed.code()))
                .collect(Collectors.toMap(Listed::code, listed -> new OfferedLevel(listed.code(), listed.name(),
                        listed.level(), listed.agencies())));
    }

    public ProcedurePage procedure(String code) {
        var version = version(code);
        return ProcedurePage.of(version, procedures.providers(version.getId()), today(), proof,
                procedures.published(version.getProcedure()), procedures.names(version.copyOfContent().related, today()));
    }

    /** What it costs today: {@code units} pages or copies, for a group of people and a case, or, when empty, for any. */
    public FeeCalculation fees(String code, Channel channel, long units, String group, String ofCase) {
        return version(code).fees(channel, today(), units, group, ofCase);
    }

    private Slice<ProcedureRow> slice(List<Listed> found, int first, int size) {
        int start = Math.max(0, first);
        int many = Math.min(Math.max(1, size), LARGEST_PAGE);
        var shown = found.stream().skip(start).limit(many).map(Listed::version).toList();
        var versions = procedures.versions(shown);
        return Slice.of(shown.stream().map(key -> ProcedureRow.of(versions.get(key), today())).toList(), start, many,
                Math.min(found.size(), Slice.CAP + 1));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ProcedureVersion version(String code) {
        return procedures.publishedVersion(code == null ? "" : code, today())
                .orElseThrow(() -> new NotFound("procedure", code));
    }
}
