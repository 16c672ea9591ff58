package vn.gov.laichau.dvc.editing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.gov.laichau.dvc.form.FieldType;
import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.form.FormSection;
import vn.gov.laichau.dvc.shared.Json;
import vn.gov.laichau.dvc.shared.SearchText;

/**
 * A form being edited (Điều 2.9, 12.6): sections, their fields, the columns of tables. A place is a path of positions:
 * {@code 1} a section, {@code 1.2} a field, {@code 1.2.0} a column. Each act answers with the place where the chosen thing
 * is afterwards; an act that can't be done there changes nothing.
 */
public final class FormTree {

    private static final String FIELDS = "fields";
    private static final String KEY = "key";
    private static final String LABEL = "label";
    private static final String TITLE = "title";
    private static final String NEW_KEY = "o[0-9]+";
    private static final int LONGEST_KEY = 40;
    private static final int DEEPEST = 3;

    private final List<Map<String, Object>> sections;

    /** A thing of the form as the tree shows it; {@code type} is null for a section. */
    public record Node(String path, int depth, String label, String key, FieldType type, boolean required,
            boolean conditional, boolean prefilled, int rows) implements Serializable {
    }

    private FormTree(List<Map<String, Object>> sections) {
        this.sections = sections;
    }

    public static FormTree of(List<FormSection> form) {
        return new FormTree(children(plain(FormDefinition.of(form)), "sections"));
    }

    public List<FormSection> sections() {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("sections", sections);
        FormDefinition form = Json.read(Json.write(whole), FormDefinition.class);
        return form.sections();
    }

    /** All of it, from top to bottom. */
    public List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            nodes.add(new Node(String.valueOf(i), 1, text(section, TITLE), "", null, false,
                    !text(section, "visibleWhen").isEmpty(), false, children(section, FIELDS).size()));
            collect(String.valueOf(i), 2, children(section, FIELDS), nodes);
        }
        return nodes;
    }

    private static void collect(String parent, int depth, List<Map<String, Object>> fields, List<Node> nodes) {
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var path = parent + "." + i;
            var type = text(field, "type");
            nodes.add(new Node(path, depth, text(field, LABEL), text(field, KEY),
                    type.isEmpty() ? FieldType.TEXT : FieldType.valueOf(type),
                    Boolean.TRUE.equals(field.get("required")), !text(field, "visibleWhen").isEmpty()
                            || !text(field, "requiredWhen").isEmpty(), !text(field, "prefill").isEmpty(),
                    children(field, FIELDS).size()));
            if (depth < DEEPEST) {
                collect(path, depth + 1, children(field, FIELDS), nodes);
            }
        }
    }

    /** The place nearest to the one that was asked for; empty in an empty form. */
    public String nearest(String path) {
        var place = place(path);
        return place == null ? sections.isEmpty() ? "" : "0" : place.path();
    }

    /** Where the thing is that a check names: a key, {@code table.column}, {@code #1} for the first section. */
    public String pathOf(String name) {
        return named(name).map(Node::path).orElse("");
    }

    /** What the thing that a check names is called; empty when it has no label. */
    public String labelOf(String name) {
        return named(name).map(Node::label).orElse("");
    }

    private Optional<Node> named(String name) {
        var table = "";
        for (var node : nodes()) {
            table = node.depth() == 2 ? node.key() : table;
            var own = node.depth() == 1 ? "#" + (Integer.parseInt(node.path()) + 1)
                    : node.depth() == 2 ? node.key() : table + "." + node.key();
            if (own.equals(name)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    public boolean isSection(String path) {
        return !path.isEmpty() && !path.contains(".");
    }

    /** The section at this place, or the one that holds it. */
    public FormSection section(String path) {
        return sections().get(Integer.parseInt(path.split("\\.")[0]));
    }

    /** The field or column at this place. */
    public FormField field(String path) {
        return Json.read(Json.write(at(path)), FormField.class);
    }

    // ---- acts ------------------------------------------------------------------------------------------------------

    public String addSection(String title) {
        var section = new LinkedHashMap<String, Object>();
        section.put(TITLE, title);
        section.put(FIELDS, new ArrayList<>());
        sections.add(section);
        return String.valueOf(sections.size() - 1);
    }

    /** Adds a field after the chosen one, at the end of the chosen section, or as a column of the chosen table. */
    public String add(String path, FieldType type, String label) {
        var field = new LinkedHashMap<String, Object>();
        field.put("type", type.name());
        field.put(LABEL, label);
        return insert(path, List.of(field));
    }

    /** Takes a group of fields in; their keys are made unlike those that are there. */
    public String addAll(String path, List<FormField> fields) {
        return insert(path, fields.stream().map(FormTree::plain).toList());
    }

    /** A copy of a section, with keys of its own. */
    public String copy(FormSection section) {
        var place = addSection(section.title());
        var copy = sections.get(sections.size() - 1);
        plain(section).forEach((name, value) -> {
            if (!name.equals(FIELDS)) {
                copy.put(name, value);
            }
        });
        addAll(place, section.fields());
        return place;
    }

    private String insert(String path, List<Map<String, Object>> fields) {
        var chosen = place(path);
        if (chosen == null) {
            return insert(sections.isEmpty() ? addSection("") : String.valueOf(sections.size() - 1), fields);
        }
        boolean into = chosen.depth() == 1 || chosen.depth() == 2 && isTable(chosen.thing()) && areColumns(fields);
        var target = into ? children(chosen.thing(), FIELDS) : chosen.siblings();
        int from = into ? target.size() : chosen.position() + 1;
        var parent = into ? chosen.path() : chosen.parent();
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var taken = chosen.depth() == 3 || into && chosen.depth() == 2 ? keys(target) : fieldKeys();
            field.put(KEY, unlike(text(field, KEY).isEmpty() ? "o1" : text(field, KEY), taken));
            target.add(from + i, field);
        }
        return fields.isEmpty() ? path : parent + "." + from;
    }

    public String remove(String path) {
        var place = place(path);
        if (place == null) {
            return path;
        }
        place.siblings().remove(place.position());
        return place.position() < place.siblings().size() ? path : place.position() > 0
                ? place.sibling(place.position() - 1) : place.parent();
    }

    /** Up by one; the first field of a section goes to the end of the section before. */
    public String up(String path) {
        var place = place(path);
        if (place == null) {
            return path;
        }
        if (place.position() > 0) {
            place.siblings().add(place.position() - 1, place.siblings().remove(place.position()));
            return place.sibling(place.position() - 1);
        }
        int section = Integer.parseInt(path.split("\\.")[0]);
        return place.depth() == 2 && section > 0 ? into(place, section - 1, true) : path;
    }

    /** Down by one; the last field of a section goes to the beginning of the next one. */
    public String down(String path) {
        var place = place(path);
        if (place == null) {
            return path;
        }
        if (place.position() + 1 < place.siblings().size()) {
            place.siblings().add(place.position() + 1, place.siblings().remove(place.position()));
            return place.sibling(place.position() + 1);
        }
        int section = Integer.parseInt(path.split("\\.")[0]);
        return place.depth() == 2 && section + 1 < sections.size() ? into(place, section + 1, false) : path;
    }

    /** Into the table or group before it. */
    public String in(String path) {
        var place = place(path);
        if (place == null || place.depth() != 2 || place.position() == 0 || !areColumns(List.of(place.thing()))) {
            return path;
        }
        var before = place.siblings().get(place.position() - 1);
        if (!isTable(before)) {
            return path;
        }
        var field = place.siblings().remove(place.position());
        var columns = children(before, FIELDS);
        field.put(KEY, unlike(text(field, KEY), keys(columns)));
        columns.add(field);
        return place.sibling(place.position() - 1) + "." + (columns.size() - 1);
    }

    /** Out of its table or group, behind it. */
    public String out(String path) {
        var place = place(path);
        if (place == null || place.depth() != DEEPEST) {
            return path;
        }
        var table = place(place.parent());
        var field = place.siblings().remove(place.position());
        field.put(KEY, unlike(text(field, KEY), fieldKeys()));
        table.siblings().add(table.position() + 1, field);
        return table.sibling(table.position() + 1);
    }

    /** To the place of another thing of its kind: what a mouse that drags does. */
    public String move(String path, String to) {
        var from = place(path);
        var target = place(to);
        if (from == null || target == null || from.depth() > 2 || target.depth() > 2 || path.equals(to)
                || from.depth() == 1 && target.depth() != 1) {
            return path;
        }
        if (from.depth() == target.depth()) {
            var dragged = from.siblings().remove(from.position());
            int at = Math.min(target.position(), target.siblings().size());
            target.siblings().add(at, dragged);
            return target.sibling(at);
        }
        var fields = children(target.thing(), FIELDS);
        fields.add(0, from.siblings().remove(from.position()));
        return to + ".0";
    }

    /** Writes properties; {@code null} takes one away. A field that was never named gets its key from its label. */
    public void change(String path, Map<String, Object> properties) {
        var place = place(path);
        if (place == null) {
            return;
        }
        var thing = place.thing();
        var taken = place.depth() == DEEPEST ? keys(place.siblings()) : fieldKeys();
        taken.remove(text(thing, KEY));
        properties.forEach((name, value) -> {
            if (value == null || value.toString().isEmpty()) {
                thing.remove(name);
            } else {
                thing.put(name, value);
            }
        });
        if (place.depth() > 1) {
            var key = text(thing, KEY);
            boolean named = !key.isEmpty() && !key.matches(NEW_KEY);
            thing.put(KEY, named ? key : unlike(key(text(thing, LABEL)), taken));
        }
    }

    private String into(Place place, int section, boolean end) {
        var field = place.siblings().remove(place.position());
        var fields = children(sections.get(section), FIELDS);
        int at = end ? fields.size() : 0;
        fields.add(at, field);
        return section + "." + at;
    }

    // ---- places ----------------------------------------------------------------------------------------------------

    private record Place(String path, int depth, List<Map<String, Object>> siblings, int position) {

        Map<String, Object> thing() {
            return siblings.get(position);
        }

        String parent() {
            return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        }

        String sibling(int other) {
            return path.contains(".") ? parent() + "." + other : String.valueOf(other);
        }
    }

    private Place place(String path) {
        if (!path.matches("[0-9]{1,4}(\\.[0-9]{1,4}){0,2}")) {
            return null;
        }
        var steps = path.split("\\.");
        var siblings = sections;
        for (int i = 0; i < steps.length; i++) {
            int position = Integer.parseInt(steps[i]);
            if (position >= siblings.size()) {
                return null;
            }
            if (i == steps.length - 1) {
                return new Place(path, steps.length, siblings, position);
            }
            siblings = children(siblings.get(position), FIELDS);
        }
        return null;
    }

    private Map<String, Object> at(String path) {
        return place(path).thing();
    }

    private static boolean isTable(Map<String, Object> field) {
        return Set.of("TABLE", "GROUP").contains(text(field, "type"));
    }

    private static boolean areColumns(List<Map<String, Object>> fields) {
        return fields.stream().noneMatch(FormTree::isTable);
    }

    // ---- keys ------------------------------------------------------------------------------------------------------

    private Set<String> fieldKeys() {
        var keys = new HashSet<String>();
        sections.forEach(section -> keys.addAll(keys(children(section, FIELDS))));
        return keys;
    }

    private static Set<String> keys(List<Map<String, Object>> fields) {
        var keys = new HashSet<String>();
        fields.forEach(field -> keys.add(text(field, KEY)));
        return keys;
    }

    /** A key of its own for what is called so. */
    public static String key(String label, Collection<String> taken) {
        return unlike(key(label), new HashSet<>(taken));
    }

    /** Letters without marks, the first of each word large: {@code Họ và tên} is {@code hoVaTen}. */
    private static String key(String label) {
        var key = new StringBuilder();
        for (var word : SearchText.fold(label).split("[^a-z0-9]+")) {
            if (!word.isEmpty() && key.length() + word.length() <= LONGEST_KEY) {
                key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
        }
        return key.isEmpty() || Character.isDigit(key.charAt(0)) ? key.insert(0, "o").toString() : key.toString();
    }

    private static String unlike(String key, Set<String> taken) {
        if (!taken.contains(key)) {
            return key;
        }
        var stem = key.replaceAll("[0-9]+$", "");
        int number = 2;
        while (taken.contains(stem + number)) {
            number++;
        }
        return stem + number;
    }

    // ---- the tree --------------------------------------------------------------------------------------------------

    private static Map<String, Object> plain(Object thing) {
        return Json.read(Json.write(thing), LinkedHashMap.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> children(Map<String, Object> parent, String name) {
        return (List<Map<String, Object>>) parent.computeIfAbsent(name, missing -> new ArrayList<>());
    }

    private static String text(Map<String, Object> thing, String name) {
        var value = thing.get(name);
        return value == null ? "" : value.toString();
    }
}
