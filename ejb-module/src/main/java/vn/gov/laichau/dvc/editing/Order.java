package vn.gov.laichau.dvc.editing;

import java.util.ArrayList;
import java.util.List;

/** Lists whose order a clerk changes: documents, cases, fees, steps. A place that there is not changes nothing. */
public final class Order {

    private Order() {
    }

    public static <T> List<T> up(List<T> list, int at) {
        return swapped(list, at, at - 1);
    }

    public static <T> List<T> down(List<T> list, int at) {
        return swapped(list, at, at + 1);
    }

    public static <T> List<T> without(List<T> list, int at) {
        var copy = new ArrayList<T>(list);
        if (at >= 0 && at < copy.size()) {
            copy.remove(at);
        }
        return copy;
    }

    public static <T> List<T> with(List<T> list, T added) {
        var copy = new ArrayList<T>(list);
        copy.add(added);
        return copy;
    }

    public static <T> List<T> replaced(List<T> list, int at, T by) {
        var copy = new ArrayList<T>(list);
        if (at >= 0 && at < copy.size()) {
            copy.set(at, by);
        }
        return copy;
    }

    private static <T> List<T> swapped(List<T> list, int one, int other) {
        var copy = new ArrayList<T>(list);
        if (one >= 0 && other >= 0 && one < copy.size() && other < copy.size()) {
            var kept = copy.get(one);
            copy.set(one, copy.get(other));
            copy.set(other, kept);
        }
        return copy;
    }
}
