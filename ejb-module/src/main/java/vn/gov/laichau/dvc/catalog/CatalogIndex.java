package vn.gov.laichau.dvc.catalog;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.organization.AdministrativeLevel;
import vn.gov.laichau.dvc.search.LifeEvents;
import vn.gov.laichau.dvc.search.SearchEntry;
import vn.gov.laichau.dvc.search.SearchIndex;
import vn.gov.laichau.dvc.shared.Json;
import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.SearchText;
import vn.gov.laichau.dvc.shared.Slice;

/**
 * What is in force today, kept in memory on each node for the search. Each search asks the database first whether anything
 * was published, changed or offered since, so that no node shows an old catalogue.
 */
@Repository
class CatalogIndex {

    /** What can be done on the network comes first, then by name as a dictionary has it. */
    private static final Comparator<Listed> WITHOUT_WORDS = Comparator.comparing(Listed::level).reversed()
            .thenComparing(listed -> SearchText.fold(listed.name)).thenComparing(Listed::code);

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    private volatile Kept kept;

    /** A version in force with what the filters look at. */
    record Listed(long version, int number, String code, String name, String branch, String field, int level,
            Set<String> levels, Set<String> agencies) {
    }

    private record Kept(String stamp, Map<Long, Listed> all, SearchIndex words, Map<String, String> agencyNames) {
    }

    /** The found ones, best first; those of the highest level first when no words were asked for. */
    List<Listed> find(CatalogFilter filter, LocalDate day) {
        return ordered(filter, current(day)).filter(accepts(filter)).toList();
    }

    /** The same with the choices of each filter. */
    CatalogPage page(CatalogFilter filter, LocalDate day, Function<List<Listed>, Slice<ProcedureRow>> page) {
        var present = current(day);
        var ordered = ordered(filter, present).toList();
        return new CatalogPage(page.apply(ordered.stream().filter(accepts(filter)).toList()),
                counts(ordered, without(filter, "branch"), listed -> Stream.of(listed.branch)),
                filter.branch().isEmpty() && filter.field().isEmpty() ? List.of()
                        : counts(ordered, without(filter, "field"), listed -> Stream.of(listed.field)),
                named(counts(ordered, without(filter, "agency"), listed -> listed.agencies.stream()), present.agencyNames),
                counts(ordered, without(filter, "administrativeLevel"), listed -> listed.levels.stream()),
                counts(ordered, without(filter, "level"), listed -> Stream.of(String.valueOf(listed.level))));
    }

    private static Stream<Listed> ordered(CatalogFilter filter, Kept present) {
        var wanted = filter.event().isEmpty() ? null : present.words.holding(LifeEvents.find(filter.event())).stream()
                .map(hit -> present.all.get(hit.key())).toList();
        if (filter.text().isEmpty()) {
            return wanted == null ? present.all.values().stream().sorted(WITHOUT_WORDS) : wanted.stream();
        }
        var found = present.words.search(filter.text()).stream().map(hit -> present.all.get(hit.key()));
        return wanted == null ? found : found.filter(new HashSet<>(wanted)::contains);
    }

    private static Predicate<Listed> accepts(CatalogFilter filter) {
        return listed -> (filter.branch().isEmpty() || filter.branch().equals(listed.branch))
                && (filter.field().isEmpty() || filter.field().equals(listed.field))
                && (filter.agency().isEmpty() || listed.agencies.contains(filter.agency()))
                && (filter.administrativeLevel().isEmpty() || listed.levels.contains(filter.administrativeLevel()))
                && (filter.level() == 0 || filter.level() == listed.level);
    }

    private static CatalogFilter without(CatalogFilter f, String part) {
        return new CatalogFilter(f.text(), part.equals("branch") ? "" : f.branch(),
                part.equals("branch") || part.equals("field") ? "" : f.field(), part.equals("agency") ? "" : f.agency(),
                part.equals("administrativeLevel") ? "" : f.administrativeLevel(), part.equals("level") ? 0 : f.level(),
                f.event());
    }

    private static List<FacetCount> counts(List<Listed> found, CatalogFilter filter,
            Function<Listed, Stream<String>> keys) {
        return found.stream().filter(accepts(filter)).flatMap(keys).filter(key -> key != null && !key.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .map(counted -> new FacetCount(counted.getKey(), counted.getKey(), counted.getValue()))
                .sorted(Comparator.comparing(FacetCount::name)).toList();
    }

    private static List<FacetCount> named(List<FacetCount> counts, Map<String, String> names) {
        return counts.stream().map(count -> new FacetCount(count.key(), names.getOrDefault(count.key(), count.key()),
                count.procedures())).sorted(Comparator.comparing(FacetCount::name)).toList();
    }

    private Kept current(LocalDate day) {
        var stamp = day + " " + em.createNativeQuery("select count(*) || ' ' || max(v.changed_at) || ' ' "
                + "|| (select count(*) || ' ' || coalesce(max(p.id), 0) from dvc.provider p) "
                + "|| ' ' || (select count(*) || ' ' || coalesce(max(c.id), 0) from dvc.procedure c) "
                + "from dvc.procedure_version v where v.state <> 'DRAFT'").getSingleResult();
        var present = kept;
        if (present == null || !present.stamp.equals(stamp)) {
            present = read(stamp, day);
            kept = present;
        }
        return present;
    }

    @SuppressWarnings("unchecked")
    private Kept read(String stamp, LocalDate day) {
        var names = new HashMap<String, String>();
        var agencies = new HashMap<Long, Set<String>>();
        List<Object[]> offers = em.createNativeQuery("select o.version_id, a.code, a.name from dvc.provider o "
                + "join dvc.unit a on a.id = o.agency_id").getResultList();
        offers.forEach(offer -> {
            agencies.computeIfAbsent(((Number) offer[0]).longValue(), version -> new HashSet<>()).add((String) offer[1]);
            names.put((String) offer[1], (String) offer[2]);
        });
        List<Object[]> rows = em.createNativeQuery("select distinct on (p.id) v.id, coalesce(v.number, 0), p.code, p.name, "
                + "p.plain_name, p.branch, p.field_name, v.service_level, v.administrative_level, "
                + "cast(v.content -> 'levels' as text) from dvc.procedure_version v "
                + "join dvc.procedure p on p.id = v.procedure_id where v.state = 'PUBLISHED' and v.effective_from <= ?1 "
                + "and (v.effective_to is null or v.effective_to >= ?1) order by p.id, v.number desc")
                .setParameter(1, Date.valueOf(day)).getResultList();
        var all = new LinkedHashMap<Long, Listed>();
        rows.forEach(row -> {
            long version = ((Number) row[0]).longValue();
            all.put(version, new Listed(version, ((Number) row[1]).intValue(), (String) row[2], (String) row[3],
                    text(row[5]), text(row[6]), ServiceLevel.valueOf((String) row[7]).number(), levels(row[8], row[9]),
                    agencies.getOrDefault(version, Set.of())));
        });
        var words = new SearchIndex(rows.stream().map(row -> new SearchEntry(((Number) row[0]).longValue(),
                (String) row[2], (String) row[3], text(row[4]), text(row[6]) + " " + text(row[5]))).toList());
        return new Kept(stamp, all, words, names);
    }

    private static Set<String> levels(Object one, Object many) {
        var levels = new HashSet<String>();
        if (one != null) {
            levels.add((String) one);
        }
        if (many != null) {
            var known = Stream.of(AdministrativeLevel.values()).map(Enum::name).collect(Collectors.toSet());
            Stream.of(Json.<String[]>read((String) many, String[].class)).filter(known::contains).forEach(levels::add);
        }
        return levels;
    }

    private static String text(Object column) {
        return column == null ? "" : (String) column;
    }
}
