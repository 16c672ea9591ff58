package vn.gov.laichau.dvc.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All entries with their words, immutable. An entry is scored by how much of what was asked it holds (rare words count
 * more), whether the words stand together there, and how much else it says.
 */
public final class SearchIndex {

    private static final double EXACT = 1;
    private static final double BEGINNING = 0.8;
    private static final double ONE_LETTER = 0.72;
    private static final double PLAIN_NAME = 0.95;
    private static final double AROUND = 0.5;
    private static final double LITTLE = 0.25;
    private static final double LEAST_HELD = 0.5;
    private static final double LEAST_HELD_OF_A_MEANING = 0.8;
    private static final int SHORTEST_WORD_WITH_ERROR = 3;
    private static final int MOST_WORDS = 16;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> vocabulary = new ArrayList<>();
    private final List<Integer> frequencies = new ArrayList<>();
    private final List<List<Place>> places = new ArrayList<>();

    /** What was found, best first. */
    public record Hit(long key, double score) {
    }

    private record Entry(SearchEntry source, int[] name, int[] plain, int[] wordsOfName, int[] wordsOfPlain) {
    }

    /** An entry that has a word of the vocabulary, and how much it counts there. */
    private record Place(int entry, double counts) {
    }

    /** A word that was asked, how much it says, and how like it each word of the vocabulary is. */
    private record Asked(double weight, double[] likeness) {
    }

    public SearchIndex(Collection<SearchEntry> all) {
        for (var entry : all) {
            var name = numbered(entry.name());
            var plain = entry.plainName().equals(entry.name()) ? new int[0] : numbered(entry.plainName());
            var around = numbered(entry.around());
            place(name, EXACT);
            place(plain, PLAIN_NAME);
            place(around, AROUND);
            entries.add(new Entry(entry, name, plain, distinct(name), distinct(plain)));
            IntStream.concat(Arrays.stream(name), Arrays.stream(plain)).distinct()
                    .forEach(word -> frequencies.set(word, frequencies.get(word) + 1));
        }
    }

    /** Entries for a text as people type it, in their words or in those of the law. */
    public List<Hit> search(String text) {
        var best = new HashMap<Long, Double>();
        var seen = new HashMap<String, Asked>();
        LifeEvents.meanings(text).forEach(meaning -> collect(meaning, seen, best));
        for (var entry : entries) {
            if (entry.source.code().equalsIgnoreCase(text.strip())) {
                best.put(entry.source.key(), 2.0);
            }
        }
        return sorted(best);
    }

    /** Entries that hold all of any of these words of the law. */
    public List<Hit> holding(Collection<String> phrases) {
        var best = new HashMap<Long, Double>();
        var seen = new HashMap<String, Asked>();
        phrases.forEach(phrase -> collect(new Meaning(phrase, 1, true), seen, best));
        return sorted(best);
    }

    private void collect(Meaning meaning, Map<String, Asked> seen, Map<Long, Double> best) {
        var words = Words.of(meaning.words());
        double least = meaning.ofTheLaw() ? LEAST_HELD_OF_A_MEANING : LEAST_HELD;
        var asked = words.stream().limit(MOST_WORDS).map(word -> words.size() == 1 ? asked(word, true)
                : seen.computeIfAbsent(word, unseen -> asked(unseen, false))).toList();
        double all = asked.stream().mapToDouble(Asked::weight).sum();
        if (asked.isEmpty()) {
            return;
        }
        var held = held(asked);
        for (int i = 0; i < held.length; i++) {
            if (held[i] / all >= least) {
                var entry = entries.get(i);
                double score = meaning.weight() * (0.6 * held[i] / all + 0.22 * together(entry, asked)
                        + 0.18 * focus(entry, asked));
                best.merge(entry.source.key(), score, Math::max);
            }
        }
    }

    /** How much of what was asked each entry holds. */
    private double[] held(List<Asked> asked) {
        var held = new double[entries.size()];
        for (var word : asked) {
            var best = new double[entries.size()];
            for (int known = 0; known < word.likeness.length; known++) {
                if (word.likeness[known] > 0) {
                    for (var place : places.get(known)) {
                        best[place.entry] = Math.max(best[place.entry], place.counts * word.likeness[known]);
                    }
                }
            }
            for (int i = 0; i < held.length; i++) {
                held[i] += word.weight * best[i];
            }
        }
        return held;
    }

    private static double like(Asked word, int[] text) {
        double best = 0;
        for (int at : text) {
            best = Math.max(best, word.likeness[at]);
        }
        return best;
    }

    /** The share of neighbouring words that are neighbours here too. */
    private static double together(Entry entry, List<Asked> asked) {
        if (asked.size() == 1) {
            return Math.max(like(asked.get(0), entry.name), like(asked.get(0), entry.plain));
        }
        double pairs = 0;
        for (int i = 0; i + 1 < asked.size(); i++) {
            pairs += Math.max(pair(asked.get(i), asked.get(i + 1), entry.name),
                    PLAIN_NAME * pair(asked.get(i), asked.get(i + 1), entry.plain));
        }
        return pairs / (asked.size() - 1);
    }

    private static double pair(Asked one, Asked next, int[] text) {
        double best = 0;
        for (int i = 0; i + 1 < text.length; i++) {
            best = Math.max(best, Math.min(one.likeness[text[i]], next.likeness[text[i + 1]]));
        }
        return best;
    }

    /** How much of the name was asked for: of two that hold everything, the shorter one is meant. */
    private static double focus(Entry entry, List<Asked> asked) {
        return Math.max(focus(entry.wordsOfName, asked), PLAIN_NAME * focus(entry.wordsOfPlain, asked));
    }

    private static double focus(int[] words, List<Asked> asked) {
        double covered = 0;
        for (int word : words) {
            double best = 0;
            for (var one : asked) {
                best = Math.max(best, one.likeness[word]);
            }
            covered += best;
        }
        return words.length == 0 ? 0 : covered / words.length;
    }

    private Asked asked(String word, boolean alone) {
        var likeness = new double[vocabulary.size()];
        double weight = 0;
        for (int i = 0; i < likeness.length; i++) {
            likeness[i] = likeness(word, vocabulary.get(i));
            if (likeness[i] > 0) {
                weight = Math.max(weight, likeness[i] * Math.log(1 + entries.size() / (1.0 + frequencies.get(i))));
            }
        }
        double unknown = Math.log(1 + Math.sqrt(entries.size()));
        double says = weight == 0 ? unknown : weight;
        return new Asked(!alone && Words.saysLittle(word) ? LITTLE * says : says, likeness);
    }

    private static double likeness(String word, String known) {
        if (word.equals(known)) {
            return EXACT;
        }
        if (word.length() < SHORTEST_WORD_WITH_ERROR || known.length() < SHORTEST_WORD_WITH_ERROR) {
            return 0;
        }
        if (known.startsWith(word)) {
            return BEGINNING;
        }
        return Words.differByOneLetter(word, known) ? ONE_LETTER : 0;
    }

    private void place(int[] words, double counts) {
        Arrays.stream(distinct(words)).forEach(word -> places.get(word).add(new Place(entries.size(), counts)));
    }

    private static int[] distinct(int[] words) {
        return Arrays.stream(words).distinct().toArray();
    }

    private int[] numbered(String text) {
        return Words.of(text).stream().mapToInt(word -> numbers.computeIfAbsent(word, unknown -> {
            vocabulary.add(word);
            frequencies.add(0);
            places.add(new ArrayList<>());
            return vocabulary.size() - 1;
        })).toArray();
    }

    private static List<Hit> sorted(Map<Long, Double> best) {
        return best.entrySet().stream().map(found -> new Hit(found.getKey(), found.getValue()))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparingLong(Hit::key)).toList();
    }
}
