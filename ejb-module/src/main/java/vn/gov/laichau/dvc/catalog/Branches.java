package vn.gov.laichau.dvc.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.shared.SearchText;

/** Which branch (ngành) a field (lĩnh vực) belongs to (Điều 6.2): by the field itself, else by the ministry. */
public final class Branches {

    private static final Branches ALL = new Branches(DataFile.read("/data/branches.json", File.class));

    private final Map<String, String> byField = new HashMap<>();
    private final Map<String, String> byMinistry;

    /** The data file: part of a ministry's name to branch, branch to its fields. */
    public static class File {
        public Map<String, String> ministries = Map.of();
        public Map<String, List<String>> fields = Map.of();
    }

    private Branches(File file) {
        byMinistry = file.ministries;
        file.fields.forEach((branch, fields) -> fields.forEach(field -> byField.put(SearchText.fold(field), branch)));
    }

    /** {@code ministry} as the national database writes it ({@code bo-tu-phap}), may be empty. */
    public static Optional<String> of(String ministry, String field) {
        var known = ALL.byField.get(SearchText.fold(field == null ? "" : field));
        return Optional.ofNullable(known).or(() -> ofMinistry(ministry == null ? "" : ministry));
    }

    private static Optional<String> ofMinistry(String ministry) {
        var folded = SearchText.fold(ministry).replace(' ', '-');
        return ALL.byMinistry.entrySet().stream().filter(known -> folded.contains(known.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }

    /** The ministry as the national database writes it; empty where none is known for the branch. */
    public static String ministry(String branch) {
        return ALL.byMinistry.entrySet().stream().filter(known -> known.getValue().equals(branch))
                .map(known -> "bo-" + known.getKey()).sorted().findFirst().orElse("");
    }
}
