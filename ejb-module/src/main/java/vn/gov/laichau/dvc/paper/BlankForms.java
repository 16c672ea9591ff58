package vn.gov.laichau.dvc.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.form.Option;

/** Forms printed empty, to be filled in by hand (Điều 2.9: level 2). What was printed last is kept, per version. */
@ApplicationScoped
public class BlankForms {

    private static final int KEPT = 60;
    private static final int MM_PER_LETTER = 2;
    private static final int LEAST_MM = 20;
    private static final int MOST_MM = 100;

    @Inject
    PdfWriter pdf;

    @Inject
    @ConfigProperty(name = "dvc.base-url")
    String baseUrl;

    private final Map<Long, byte[]> kept = new LinkedHashMap<>();

    byte[] of(ProcedureVersion version) {
        synchronized (kept) {
            var known = kept.get(version.getId());
            if (known != null) {
                return known;
            }
        }
        var made = pdf.write("blank", values(version));
        synchronized (kept) {
            kept.put(version.getId(), made);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return made;
    }

    private Map<String, Object> values(ProcedureVersion version) {
        return values(version, baseUrl);
    }

    static Map<String, Object> values(ProcedureVersion version, String address) {
        return Map.of("name", version.getProcedure().getName(), "code", version.getProcedure().getCode(), "address",
                address, "demonstration", version.getDemonstration() == null ? "" : version.getDemonstration(), "sections",
                version.getForm().sections().stream().map(section -> Map.of("title", section.title(), "fields",
                        section.fields().stream().map(BlankForms::field).toList())).toList());
    }

    private static Map<String, Object> field(FormField field) {
        var kind = switch (field.type().name()) {
            case "LONG_TEXT" -> "long";
            case "DATE" -> "date";
            case "STATEMENT", "HEADING", "EXPLANATION" -> "statement";
            default -> "line";
        };
        return Map.of("label", field.label(), "hint", field.hint() == null ? "" : field.hint(), "kind", kind, "width",
                Math.min(MOST_MM, Math.max(LEAST_MM, field.label().length() * MM_PER_LETTER + LEAST_MM / 4)), "options",
                field.type().name().equals("YES_NO") ? List.of("Có", "Không")
                        : field.options().stream().map(Option::label).toList());
    }
}
