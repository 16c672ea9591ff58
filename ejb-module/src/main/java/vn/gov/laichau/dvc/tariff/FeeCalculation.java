package vn.gov.laichau.dvc.tariff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What a procedure costs on a day by a channel, line by line, in đồng (Điều 3.2, 9.2, 10). Pure. */
public record FeeCalculation(List<Line> lines) implements Serializable {

    /**
     * A fee item with the units it was reckoned for (0: a fixed amount) and the percentage that a group pays less;
     * {@code known} is false where only the answers of the form tell the amount.
     */
    public record Line(String name, FeeKind kind, FeeDue due, long units, Tariff.Unit unit, int percentLess, long amount,
            boolean demonstration, boolean known) implements Serializable {
    }

    /** {@code group} is empty for everybody; {@code units} counts pages or copies where a tariff asks for them. */
    public static FeeCalculation of(List<FeeItem> items, Channel channel, LocalDate day, long units, String group) {
        return of(items, FeeFacts.of(channel, day, units, group));
    }

    public static FeeCalculation of(List<FeeItem> items, FeeFacts facts) {
        return new FeeCalculation(items.stream().filter(item -> item.rule().appliesTo(facts.channel(), facts.day()))
                .map(item -> line(item, facts)).toList());
    }

    public long total() {
        return lines.stream().mapToLong(Line::amount).reduce(0, Math::addExact);
    }

    /** False where some amount is told by the answers of the form only. */
    public boolean known() {
        return lines.stream().allMatch(Line::known);
    }

    private static Line line(FeeItem item, FeeFacts facts) {
        var rule = item.rule();
        int less = rule.percentLess(facts);
        if (!rule.amountBy().isEmpty()) {
            var amount = facts.number(rule.amountBy());
            return line(item, 0, null, less, amount.orElse(0), amount.isPresent());
        }
        if (rule.tariff() == null) {
            return line(item, 0, null, less, item.amount(), true);
        }
        long units = rule.unitsBy().isEmpty() ? facts.units() : facts.number(rule.unitsBy()).orElse(facts.units());
        return line(item, units, rule.tariff().unit(), less, rule.tariff().amount(units), true);
    }

    private static Line line(FeeItem item, long units, Tariff.Unit unit, int less, long full, boolean known) {
        return new Line(item.name(), item.kind(), item.rule().due(), units, unit, less, full - full * less / 100,
                item.demonstration(), known);
    }
}
