package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Two texts word by word: what was taken out of the first and put into the second. Pure. */
public final class WordDifference {

    /** Longer texts are shown as a whole, before and after. */
    private static final int MOST = 600;

    private WordDifference() {
    }

    /** Some words in a row; {@code changed}: they stand in this text only. */
    public record Run(String text, boolean changed) implements Serializable {
    }

    /** The first text, with the words marked that the second does not have. */
    public static List<Run> before(String first, String second) {
        return runs(words(first), kept(words(first), words(second), true));
    }

    /** The second text, with the words marked that the first did not have. */
    public static List<Run> after(String first, String second) {
        return runs(words(second), kept(words(first), words(second), false));
    }

    /** Each word with the blanks behind it. */
    private static List<String> words(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("(?<=\\s)(?=\\S)"));
    }

    private static boolean[] kept(List<String> first, List<String> second, boolean ofFirst) {
        var kept = new boolean[ofFirst ? first.size() : second.size()];
        if (first.size() > MOST || second.size() > MOST) {
            return kept;
        }
        var common = common(first, second);
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            if (same(first.get(i), second.get(j))) {
                kept[ofFirst ? i : j] = true;
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    /** How many words the rest of both texts share, from each place on. */
    private static int[][] common(List<String> first, List<String> second) {
        var common = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                common[i][j] = same(first.get(i), second.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<Run> runs(List<String> words, boolean[] kept) {
        var runs = new ArrayList<Run>();
        var run = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && kept[i] != kept[i - 1]) {
                runs.add(new Run(run.toString(), !kept[i - 1]));
                run.setLength(0);
            }
            run.append(words.get(i));
        }
        if (!words.isEmpty()) {
            runs.add(new Run(run.toString(), !kept[words.size() - 1]));
        }
        return List.copyOf(runs);
    }
}
