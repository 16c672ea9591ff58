package vn.gov.laichau.dvc.editing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.gov.laichau.dvc.tariff.FeeRule.Exemption;
import vn.gov.laichau.dvc.tariff.Tariff;
import vn.gov.laichau.dvc.tariff.TypedMoney;

/** The parts of a fee that are written line by line: the steps of a tariff, the groups that pay less (Điều 9.2). */
public final class FeeLines {

    private static final int WHOLE = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);

    private FeeLines() {
    }

    /** One step a line, {@code 3 | 1000}: from the third unit on, 1,000 đồng each. No line, no tariff. */
    public static Tariff tariff(Tariff.Unit unit, String lines, long cap) {
        var steps = new ArrayList<Tariff.Step>();
        for (var parts : parts(lines, 2)) {
            long from = number(parts.get(0), "tariffLine");
            long each = number(parts.get(1), "tariffLine");
            if (steps.isEmpty() ? from != 1 : from <= steps.get(steps.size() - 1).from() || from > Integer.MAX_VALUE) {
                throw new FeeWrong(steps.isEmpty() ? "tariffStart" : "tariffOrder");
            }
            steps.add(new Tariff.Step((int) from, each));
        }
        return steps.isEmpty() ? null : new Tariff(unit == null ? Tariff.Unit.PAGE : unit, List.copyOf(steps), cap);
    }

    public static String of(Tariff tariff) {
        return tariff == null ? "" : tariff.steps().stream().map(step -> step.from() + " | " + step.each())
                .collect(Collectors.joining("\n"));
    }

    /**
     * One group a line: {@code group | percent less | ground in law | from | until | condition over the answers}; days as
     * 31/12/2026; what comes after the percentage may be left out.
     */
    public static List<Exemption> exemptions(String lines) {
        var exemptions = new ArrayList<Exemption>();
        for (var parts : parts(lines, 6)) {
            long percent = number(parts.get(1).replace("%", "").strip(), "exemptionLine");
            if (percent < 1 || percent > WHOLE) {
                throw new FeeWrong("percent", parts.get(1));
            }
            exemptions.add(new Exemption(parts.get(0), (int) percent, parts.get(2), day(parts.get(3)), day(parts.get(4)),
                    parts.get(5)));
        }
        return exemptions;
    }

    public static String of(List<Exemption> exemptions) {
        return exemptions.stream().map(FeeLines::of).collect(Collectors.joining("\n"));
    }

    private static String of(Exemption line) {
        var text = String.join(" | ", line.group(), String.valueOf(line.percent()),
                line.ground() == null ? "" : line.ground(), line.from() == null ? "" : DAY.format(line.from()),
                line.until() == null ? "" : DAY.format(line.until()), line.when());
        return text.replaceAll("[ |]+$", "");
    }

    private static LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed, DAY);
        } catch (DateTimeParseException e) {
            throw new FeeWrong("exemptionDay", typed);
        }
    }

    private static List<List<String>> parts(String lines, int most) {
        var found = new ArrayList<List<String>>();
        for (var line : lines.split("\\R")) {
            if (!line.isBlank()) {
                var parts = new ArrayList<String>();
                for (var part : line.split("\\|", most)) {
                    parts.add(part.strip());
                }
                if (parts.size() < 2 || parts.get(0).isEmpty()) {
                    throw new FeeWrong(most == 2 ? "tariffLine" : "exemptionLine", line.strip());
                }
                while (parts.size() < most) {
                    parts.add("");
                }
                found.add(parts);
            }
        }
        return found;
    }

    private static long number(String typed, String reason) {
        return TypedMoney.parse(typed).orElseThrow(() -> new FeeWrong(reason, typed));
    }
}
