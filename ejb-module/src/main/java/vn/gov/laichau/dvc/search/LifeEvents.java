package vn.gov.laichau.dvc.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.shared.SearchText;

/** Words of daily life for what the law calls otherwise: "sinh con" finds "đăng ký khai sinh" (data/life-events.json). */
public final class LifeEvents {

    private static final LifeEvents ALL = new LifeEvents(DataFile.read("/data/life-events.json", Event[].class));
    private static final int SHORTEST_PART = 4;

    private final List<Event> events;

    /** What people say, and the words of the law that it means; with a key and a name it is shown on the home page. */
    public static class Event {
        public String key;
        public String name;
        public String nameEn;
        public String icon;
        public List<String> say = List.of();
        public List<String> find = List.of();
    }

    private LifeEvents(Event... events) {
        this.events = List.of(events);
    }

    /** Those with a name, in their order. */
    public static List<LifeEvent> named() {
        return ALL.events.stream().filter(event -> event.key != null)
                .map(event -> new LifeEvent(event.key, event.name, event.nameEn, event.icon)).toList();
    }

    /** The words of the law for a named event; empty for an unknown key. */
    public static List<String> find(String key) {
        return ALL.events.stream().filter(event -> key.equals(event.key)).flatMap(event -> event.find.stream()).toList();
    }

    /** What a text means in the words of the law, all folded; the text itself comes first. */
    public static Set<String> meanings(String text) {
        var folded = SearchText.fold(text);
        var meanings = new LinkedHashSet<String>();
        meanings.add(folded);
        if (folded.length() >= SHORTEST_PART) {
            ALL.events.stream().filter(event -> event.say.stream().map(SearchText::fold)
                    .anyMatch(said -> (" " + folded + " ").contains(" " + said + " ")))
                    .forEach(event -> event.find.stream().map(SearchText::fold).forEach(meanings::add));
        }
        return meanings;
    }
}
