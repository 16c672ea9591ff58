package vn.gov.laichau.dvc.web.publishing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.publication.ContentChange;
import vn.gov.laichau.dvc.web.common.PageLocale;
import vn.gov.laichau.dvc.web.common.Show;
import vn.gov.laichau.dvc.web.common.Texts;

/** The words for what a version says: properties by their names, constants and numbers as people read them. */
@Named("contentWords")
@RequestScoped
public class ContentWords {

    private static final Set<String> LISTS = Set.of("documents", "cases", "fees", "form", "fields", "steps", "providers",
            "channels", "results", "examples", "options", "branches", "consultations", "exemptions");
    private static final Map<String, List<String>> CONSTANTS = Map.ofEntries(
            Map.entry("unit", List.of("TimeUnit", "Unit")), Map.entry("channel", List.of("Channel")),
            Map.entry("channels", List.of("Channel")), Map.entry("resultWays", List.of("Channel")),
            Map.entry("kind", List.of("DocumentKind", "FeeKind", "StepKind")), Map.entry("type", List.of("FieldType")),
            Map.entry("administrativeLevel", List.of("AdministrativeLevel")),
            Map.entry("appointment", List.of("AppointmentPolicy")), Map.entry("onReturn", List.of("OnReturn")),
            Map.entry("due", List.of("FeeDue")),
            Map.entry("actions", List.of("StepAction")), Map.entry("outputs", List.of("StepOutput")),
            Map.entry("silence", List.of("Silence")), Map.entry("place", List.of("Place")),
            Map.entry("role", List.of("Role")));
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{4,18}");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    @Inject
    PageLocale locale;

    @Inject
    Show show;

    /** The name of what changed; the thing in which it did stands before it. */
    public String property(ContentChange change) {
        var parts = Arrays.asList(change.property().split("\\."));
        int from = 0;
        for (int i = 0; i < parts.size() - 1; i++) {
            from = LISTS.contains(parts.get(i)) ? i + 1 : from;
        }
        return parts.subList(from, parts.size()).stream().map(this::word).collect(Collectors.joining(" › "));
    }

    public String before(ContentChange change) {
        return value(change, change.before());
    }

    public String after(ContentChange change) {
        return value(change, change.after());
    }

    private String value(ContentChange change, String text) {
        var property = change.property().substring(change.property().lastIndexOf('.') + 1);
        return text.lines().map(line -> line(property, line)).collect(Collectors.joining("\n"));
    }

    private String line(String property, String text) {
        if (text.equals("true") || text.equals("false")) {
            return show.text(text.equals("true") ? "yes" : "no");
        }
        var day = DAY.matcher(text);
        if (day.matches()) {
            return day.group(3) + "/" + day.group(2) + "/" + day.group(1);
        }
        if (property.equals("amount") && NUMBER.matcher(text).matches()) {
            return show.number(Long.parseLong(text));
        }
        return CONSTANTS.getOrDefault(property, List.of()).stream()
                .flatMap(type -> Texts.constant(locale.getLocale(), type + "." + text).stream()).findFirst().orElse(text);
    }

    private String word(String property) {
        var key = "property." + property;
        var word = show.text(key);
        return word.equals(key) ? property : word;
    }
}
