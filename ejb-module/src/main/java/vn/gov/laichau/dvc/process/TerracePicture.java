package vn.gov.laichau.dvc.process;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The picture of a process as numbers for an SVG: a flight of terraces, one tread for each step, the wider the more time it
 * may take; where another agency goes on, a tread is marked (Điều 12.4).
 *
 * @param rim the line over all treads, as the data of a path
 * @param hours office hours of the whole way
 * @param agencies how many agencies take part, as far as the definition tells
 */
public record TerracePicture(int width, int height, List<Tread> treads, String rim, long hours, int agencies)
        implements Serializable {

    private static final int HEIGHT = 124;
    private static final double LOWEST = 98;
    private static final double HIGHEST = 18;
    private static final double STEEPEST = 20;
    private static final int USUAL_WIDTH = 360;
    private static final double MARGIN = 6;
    private static final double NARROWEST = 26;
    private static final double ROUNDING = 6;

    /**
     * A step in the picture: {@code path} is its area, {@code x} and {@code y} the middle of its edge, {@code base} where
     * the number is written; {@code big}: the longest one; {@code other}: done by another agency than the first,
     * whose name is {@code agency}.
     */
    public record Tread(int number, String name, int hours, String path, String x, String y, String base, boolean big,
            boolean other, String agency) implements Serializable {
    }

    /** Of the steps of a route, or of all steps; {@code agencyName} gives the name of an agency other than the first. */
    public static TerracePicture of(List<Step> steps, Function<UnitRule, String> agencyName) {
        int count = steps.size();
        double room = Math.max(USUAL_WIDTH - 2 * MARGIN, count * NARROWEST);
        long hours = steps.stream().mapToLong(step -> Math.max(0, step.hours())).sum();
        double perHour = hours == 0 ? 0 : (room - count * NARROWEST) / hours;
        double evenly = hours == 0 && count > 0 ? room / count : NARROWEST;
        double rise = count < 2 ? 0 : Math.min(STEEPEST, (LOWEST - HIGHEST) / (count - 1));
        int longest = steps.stream().mapToInt(Step::hours).max().orElse(0);
        boolean differ = steps.stream().anyMatch(step -> step.hours() < longest);
        var treads = new ArrayList<Tread>();
        var rim = new StringBuilder("M" + text(MARGIN) + " " + (HEIGHT - 1));
        double left = MARGIN;
        for (int i = 0; i < count; i++) {
            var step = steps.get(i);
            double right = left + evenly + perHour * Math.max(0, step.hours());
            double top = LOWEST - rise * i;
            boolean other = !step.unit().sameAgency(steps.get(0).unit());
            var edge = "V" + text(top + ROUNDING) + "q0-6 6-6H" + text(right);
            rim.append(edge);
            treads.add(new Tread(i + 1, step.name(), step.hours(), "M" + text(left) + " " + HEIGHT + edge + "V" + HEIGHT
                    + "Z", text((left + right) / 2), text(top), text(top + 4.3), differ && step.hours() == longest,
                    other, other ? agencyName.apply(step.unit()) : ""));
            left = right;
        }
        int agencies = (int) steps.stream().map(step -> step.unit().agency() + " " + step.unit().code()).distinct().count();
        return new TerracePicture((int) Math.round(room + 2 * MARGIN), HEIGHT, List.copyOf(treads), rim.toString(), hours,
                agencies);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
