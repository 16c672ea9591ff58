package vn.gov.laichau.dvc.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.shared.SearchText;

/** Words of daily life for what the law calls otherwise: "sinh con" finds "đăng ký khai sinh" (data/life-events.json). */
final class LifeEvents {

    private static final LifeEvents ALL = new LifeEvents(DataFile.read("/data/life-events.json", Event[].class));
    private static final int SHORTEST_PART = 4;

    private final List<Event> events;

    /** What people say, and the words of the law that it means. */
    public static class Event {
        public List<String> say = List.of();
        public List<String> find = List.of();
    }

    private LifeEvents(Event... events) {
        this.events = List.of(events);
    }

    /** The text itself and what it means in the words of the law, all folded. */
    static Set<String> meanings(String text) {
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
