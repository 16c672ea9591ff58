package vn.gov.laichau.dvc.codelist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** All code lists by name; each is read once, when it is first asked for. */
public final class CodeLists {

    public static final String ETHNICITIES = "ethnicities";
    public static final String COUNTRIES = "countries";

    private static final List<String> NAMES = List.of(ETHNICITIES, COUNTRIES, "provinces-two-level",
            "provinces-three-level", "districts-three-level", "communes-two-level", "communes-three-level");
    private static final Map<String, CodeList> READ = new ConcurrentHashMap<>();

    private CodeLists() {
    }

    /** The names that there are, for those who build forms. */
    public static List<String> names() {
        return NAMES;
    }

    public static Optional<CodeList> find(String name) {
        return name == null || !NAMES.contains(name) ? Optional.empty()
                : Optional.of(READ.computeIfAbsent(name, CodeLists::read));
    }

    /** One of the lists that are always there. */
    public static CodeList get(String name) {
        return find(name).orElseThrow();
    }

    private static CodeList read(String name) {
        try (var in = CodeLists.class.getResourceAsStream("/data/codelists/" + name + ".json");
                var reader = Json.createReader(in)) {
            var file = reader.readObject();
            return new CodeList(name, file.getString("title"),
                    file.getJsonArray("codes").getValuesAs(JsonObject.class).stream().map(code -> new Code(
                            code.getString("value"), code.getString("label"), code.getString("parent", null))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
