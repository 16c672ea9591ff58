package vn.gov.laichau.dvc.tariff;

import java.io.Serializable;
import java.util.List;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;

/**
 * An amount by the number of units: each step holds from its unit on, in đồng per unit, until the next one; the sum is at
 * most {@code cap} (0: no cap).
 */
public record Tariff(Unit unit, List<Step> steps, long cap) implements Serializable {

    static final long LARGEST = 100_000;

    /** What is counted. */
    public enum Unit {
        PAGE,
        COPY
    }

    /** From unit {@code from} on (counted from 1) each costs {@code each} đồng. */
    public record Step(int from, long each) implements Serializable {

        @JsonbCreator
        public static Step of(@JsonbProperty("from") int from, @JsonbProperty("each") long each) {
            return new Step(from, each);
        }
    }

    public Tariff {
        if (steps.isEmpty() || steps.get(0).from() != 1) {
            throw new IllegalArgumentException("the first step of a tariff starts at 1");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).from() <= steps.get(i - 1).from()) {
                throw new IllegalArgumentException("the steps of a tariff rise");
            }
        }
        if (cap < 0 || steps.stream().anyMatch(step -> step.each() < 0)) {
            throw new IllegalArgumentException("a tariff holds no negative amount");
        }
    }

    @JsonbCreator
    public static Tariff of(@JsonbProperty("unit") Unit unit, @JsonbProperty("steps") List<Step> steps,
            @JsonbProperty("cap") Long cap) {
        return new Tariff(unit, List.copyOf(steps), cap == null ? 0 : cap);
    }

    /** The amount for so many units, in đồng; refuses a number below 1 or above 100,000. */
    public long amount(long units) {
        if (units < 1 || units > LARGEST) {
            throw new BadQuantity(LARGEST);
        }
        long sum = 0;
        for (int i = 0; i < steps.size(); i++) {
            long until = i + 1 < steps.size() ? Math.min(units, steps.get(i + 1).from() - 1L) : units;
            long many = Math.max(0, until - steps.get(i).from() + 1);
            sum = Math.addExact(sum, Math.multiplyExact(many, steps.get(i).each()));
        }
        return cap > 0 ? Math.min(cap, sum) : sum;
    }
}
