package vn.gov.laichau.dvc.paper;

import java.util.ArrayList;
import java.util.List;

/** An amount in words, as papers about money say it: một trăm linh năm nghìn đồng. */
final class AmountWords {

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] THOUSANDS = {"", " nghìn", " triệu", " tỷ"};
    private static final int GROUP = 1000;

    private AmountWords() {
    }

    /** Of an amount below a thousand billion; whole đồng. */
    static String of(long amount) {
        var words = new ArrayList<String>();
        var groups = groups(amount);
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (groups.get(i) > 0) {
                words.add(group(groups.get(i), i < groups.size() - 1) + THOUSANDS[i]);
            }
        }
        var text = words.isEmpty() ? DIGITS[0] : String.join(" ", words);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + " đồng";
    }

    /** Of three digits each, the last ones first. */
    private static List<Integer> groups(long amount) {
        var groups = new ArrayList<Integer>();
        for (long rest = amount; rest > 0 && groups.size() < THOUSANDS.length; rest /= GROUP) {
            groups.add((int) (rest % GROUP));
        }
        return groups;
    }

    /** {@code inside}: something stands before it, so that its hundreds are said even when there are none. */
    private static String group(int number, boolean inside) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        var words = new ArrayList<String>();
        if (hundreds > 0 || inside) {
            words.add(DIGITS[hundreds] + " trăm");
        }
        if (tens > 0) {
            words.add(tens == 1 ? "mười" : DIGITS[tens] + " mươi");
        } else if (ones > 0 && !words.isEmpty()) {
            words.add("linh");
        }
        if (ones > 0) {
            words.add(ones == 1 && tens > 1 ? "mốt" : ones == 5 && tens > 0 ? "lăm" : DIGITS[ones]);
        }
        return String.join(" ", words);
    }
}
