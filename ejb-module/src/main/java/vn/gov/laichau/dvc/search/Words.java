package vn.gov.laichau.dvc.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import vn.gov.laichau.dvc.shared.SearchText;

/** The words of a text as they are compared: folded, with i for y ("kí" is "ký"). */
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LAST_Y = Pattern.compile("(?<=[bcdghklmnpqrstvx]|qu)y$");

    /** Words that say little about what somebody wants. */
    private static final Set<String> LITTLE = Set.of("lam", "cho", "toi", "muon", "xin", "can", "cua", "va", "o", "la",
            "thi", "em", "nguoi", "ong", "ba", "thu", "tuc", "giay", "to", "cai", "mot", "cac", "nhung", "voi", "de", "di",
            "bi", "co", "duoc", "tai", "ve", "trong", "theo", "hoac", "viec", "gi", "nao", "khong", "phai", "cach",
            "nhu", "minh", "roi", "nua", "thoi", "hay");

    private Words() {
    }

    static List<String> of(String text) {
        return Arrays.stream(BETWEEN.split(SearchText.fold(text))).filter(word -> !word.isEmpty())
                .map(word -> LAST_Y.matcher(word).replaceAll("i")).toList();
    }

    static boolean saysLittle(String word) {
        return LITTLE.contains(word);
    }

    /** One letter more, less, other, or two changed about. */
    static boolean differByOneLetter(String one, String other) {
        int difference = one.length() - other.length();
        if (difference < -1 || difference > 1 || one.equals(other)) {
            return false;
        }
        int at = 0;
        int shorter = Math.min(one.length(), other.length());
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (difference == 0) {
            return one.substring(at + 1).equals(other.substring(at + 1)) || at + 1 < shorter
                    && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at)
                    && one.substring(at + 2).equals(other.substring(at + 2));
        }
        return difference > 0 ? one.substring(at + 1).equals(other.substring(at))
                : one.substring(at).equals(other.substring(at + 1));
    }
}
