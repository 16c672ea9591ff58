package vn.gov.laichau.dvc.tariff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What a procedure costs on a day by a channel, line by line, in đồng (Điều 3.2, 9.2, 10). Pure. */
public record FeeCalculation(List<Line> lines) implements Serializable {

    /** A fee item with the units it was reckoned for (0: a fixed amount) and the percentage that a group pays less. */
    public record Line(String name, FeeKind kind, FeeDue due, long units, Tariff.Unit unit, int percentLess, long amount,
            boolean demonstration) implements Serializable {
    }

    /** {@code group} is empty for everybody; {@code units} counts pages or copies where a tariff asks for them. */
    public static FeeCalculation of(List<FeeItem> items, Channel channel, LocalDate day, long units, String group) {
        return new FeeCalculation(items.stream().filter(item -> item.rule().appliesTo(channel, day))
                .map(item -> line(item, units, group)).toList());
    }

    public long total() {
        return lines.stream().mapToLong(Line::amount).reduce(0, Math::addExact);
    }

    private static Line line(FeeItem item, long units, String group) {
        var rule = item.rule();
        var tariff = rule.tariff();
        long full = tariff == null ? item.amount() : tariff.amount(units);
        int less = rule.exemptions().stream().filter(exemption -> exemption.group().equals(group))
                .mapToInt(FeeRule.Exemption::percent).max().orElse(0);
        return new Line(item.name(), item.kind(), rule.due(), tariff == null ? 0 : units,
                tariff == null ? null : tariff.unit(), less, full - full * less / 100, item.demonstration());
    }
}
