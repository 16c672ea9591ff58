package vn.gov.laichau.dvc.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.gov.laichau.dvc.shared.DataFile;

/**
 * Words of daily life for what the law calls otherwise (data/life-events.json): "sinh con" finds "đăng ký khai sinh", "heo"
 * is read as "lợn" (Điều 6.2). The longest of what is recognised counts: "mất giấy khai sinh" is not "giấy khai sinh".
 */
public final class LifeEvents {

    private static final LifeEvents ALL = new LifeEvents(DataFile.read("/data/life-events.json", Event[].class));
    private static final int SHORTEST_TEXT = 4;
    private static final int SHORTEST_WITH_ERROR = 3;
    private static final int SHORTEST_WITH_ERROR_ALONE = 5;
    private static final int MOST_WORDS = 40;
    private static final int MOST_BETWEEN = 2;
    private static final double OTHER_WORDS = 0.97;
    private static final double PART_OF_THE_TEXT = 0.8;

    private final List<Event> events;
    private final List<Saying> sayings = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /**
     * What people say, and the words of the law that it means, or, in {@code as}, the words that stand for it in the
     * other sayings; with a key and a name it is shown on the home page.
     */
    public static class Event {
        public String key;
        public String name;
        public String nameEn;
        public String icon;
        public List<String> say = List.of();
        public List<String> find = List.of();
        public String as;
    }

    private record Saying(Event event, List<String> words) {
    }

    /** How a saying stands in a text, and how sure it is then that it is meant. */
    private enum How {
        /** Word after word, with few others between. */
        IN_ORDER(1) {
            @Override
            List<Found> find(Saying saying, List<String> text) {
                return inOrder(saying, text, String::equals, MOST_BETWEEN);
            }
        },
        ANY_ORDER(0.88) {
            @Override
            List<Found> find(Saying saying, List<String> text) {
                if (saying.words.size() == 1 || !text.containsAll(saying.words)) {
                    return List.of();
                }
                var places = saying.words.stream().map(text::indexOf).sorted().toList();
                return List.of(new Found(saying, places.get(0), places.get(places.size() - 1) + 1));
            }
        },
        /** Word after word, one letter of one word wrong that is no word. */
        WITH_ERROR(0.9) {
            @Override
            List<Found> find(Saying saying, List<String> text) {
                int shortest = saying.words.size() == 1 ? SHORTEST_WITH_ERROR_ALONE : SHORTEST_WITH_ERROR;
                return inOrder(saying, text, (said, word) -> said.equals(word) || !ALL.known.contains(word)
                        && said.length() >= shortest && word.length() >= shortest && Words.differByOneLetter(said, word), 0)
                        .stream().filter(found -> found.isNearly(text)).toList();
            }
        };

        private final double sure;

        How(double sure) {
            this.sure = sure;
        }

        abstract List<Found> find(Saying saying, List<String> text);

        private static List<Found> inOrder(Saying saying, List<String> text, BiPredicate<String, String> same, int between) {
            var found = new ArrayList<Found>();
            int most = saying.words.size() + between;
            for (int from = 0; from < text.size(); from++) {
                int said = 0;
                int at = from;
                while (at < Math.min(text.size(), from + most) && said < saying.words.size() && (said > 0 || at == from)) {
                    said += same.test(saying.words.get(said), text.get(at)) ? 1 : 0;
                    at++;
                }
                if (said == saying.words.size()) {
                    found.add(new Found(saying, from, at));
                }
            }
            return found;
        }
    }

    /** A saying that stands in a text, from a word up to another. */
    private record Found(Saying saying, int from, int to) {

        /** All words but one are as they are said. */
        boolean isNearly(List<String> text) {
            return IntStream.range(0, saying.words.size()).filter(at -> !saying.words.get(at).equals(text.get(from + at)))
                    .count() <= 1;
        }

        boolean isPartOf(Found other) {
            return other.from <= from && to <= other.to && other.saying.words.size() > saying.words.size();
        }
    }

    private LifeEvents(Event... events) {
        this.events = List.of(events);
        for (var event : events) {
            event.find.forEach(law -> known.addAll(Words.of(law)));
            for (var said : event.say) {
                sayings.add(new Saying(event, Words.of(said)));
                known.addAll(Words.of(said));
            }
        }
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

    /** What a text may mean; the text itself comes first. */
    static List<Meaning> meanings(String text) {
        var typed = Words.of(text);
        var words = typed.stream().limit(MOST_WORDS).toList();
        var meanings = new LinkedHashMap<String, Meaning>();
        put(meanings, new Meaning(String.join(" ", typed), 1, false));
        if (String.join("", words).length() >= SHORTEST_TEXT) {
            ALL.add(meanings, words);
        }
        return List.copyOf(meanings.values());
    }

    private void add(Map<String, Meaning> meanings, List<String> words) {
        var other = inOtherWords(words);
        var texts = Stream.of(words, other, inOtherWords(other)).distinct().toList();
        texts.stream().skip(1).forEach(text -> put(meanings, new Meaning(String.join(" ", text), OTHER_WORDS, false)));
        var exact = texts.stream().flatMap(text -> Stream.concat(meant(text, How.IN_ORDER), meant(text, How.ANY_ORDER)))
                .toList();
        (exact.isEmpty() ? meant(other, How.WITH_ERROR) : exact.stream()).forEach(meaning -> put(meanings, meaning));
    }

    private static void put(Map<String, Meaning> meanings, Meaning meaning) {
        meanings.merge(meaning.words(), meaning, (a, b) -> a.weight() >= b.weight() ? a : b);
    }

    /** The more of the text a saying covers, the surer it is meant. */
    private Stream<Meaning> meant(List<String> text, How how) {
        long saying = text.stream().filter(word -> !Words.saysLittle(word)).count();
        var found = found(text, how).stream().filter(one -> one.saying.event.as == null).toList();
        return found.stream().filter(one -> found.stream().noneMatch(one::isPartOf)).flatMap(one -> {
            long covered = one.saying.words.stream().filter(word -> !Words.saysLittle(word)).count();
            double share = saying == 0 ? 1 : (double) covered / saying;
            double weight = how.sure * (PART_OF_THE_TEXT + (1 - PART_OF_THE_TEXT) * share);
            return one.saying.event.find.stream().map(law -> new Meaning(String.join(" ", Words.of(law)), weight, true));
        });
    }

    /** The text with the words that stand for what was said, the longest saying first. */
    private List<String> inOtherWords(List<String> text) {
        var changed = new ArrayList<>(text);
        var all = found(text, How.IN_ORDER).stream().filter(one -> one.saying.event.as != null)
                .sorted(Comparator.comparingInt((Found one) -> one.from - one.to)).toList();
        var kept = new ArrayList<Found>();
        all.stream().filter(one -> kept.stream().noneMatch(other -> one.from < other.to && other.from < one.to))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Found::from).reversed());
        for (var one : kept) {
            changed.subList(one.from, one.to).clear();
            changed.addAll(one.from, Words.of(one.saying.event.as));
        }
        return changed;
    }

    private List<Found> found(List<String> text, How how) {
        return sayings.stream().flatMap(saying -> how.find(saying, text).stream()).toList();
    }
}
