package vn.gov.laichau.dvc.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The functions that there are; no other can be called. Each takes values of its types and is empty when one is missing. */
enum KnownFunction {
    CONTAINS("contains", ValueType.YES_NO, List.of(Set.of(ValueType.TEXTS, ValueType.TEXT), Set.of(ValueType.TEXT))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return values.get(0) instanceof List<?> list ? list.contains(values.get(1))
                    : values.get(0).toString().contains(values.get(1).toString());
        }
    },
    ONE_OF("oneOf", ValueType.YES_NO, List.of(Set.of(ValueType.TEXT), Set.of(ValueType.TEXT))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return values.subList(1, values.size()).contains(values.get(0));
        }

        @Override
        int most() {
            return MANY;
        }
    },
    COUNT("count", ValueType.NUMBER, List.of(Set.of(ValueType.ROWS, ValueType.TEXTS))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return BigDecimal.valueOf(values.get(0) == null ? 0 : ((List<?>) values.get(0)).size());
        }

        @Override
        boolean takesMissing() {
            return true;
        }
    },
    SUM("sum", ValueType.NUMBER, List.of(Set.of(ValueType.ROWS), Set.of(ValueType.TEXT))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            var sum = BigDecimal.ZERO;
            for (var row : values.get(0) == null ? List.of() : (List<?>) values.get(0)) {
                var cell = Numbers.of(((Map<?, ?>) row).get(values.get(1)));
                sum = cell == null ? sum : Numbers.bounded(sum.add(cell));
                if (sum == null) {
                    return null;
                }
            }
            return sum;
        }

        @Override
        boolean takesMissing() {
            return true;
        }
    },
    AGE("age", ValueType.NUMBER, List.of(Set.of(ValueType.DATE))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return BigDecimal.valueOf(ChronoUnit.YEARS.between((LocalDate) values.get(0), today));
        }
    },
    YEARS("years", ValueType.NUMBER, List.of(Set.of(ValueType.DATE), Set.of(ValueType.DATE))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return between(ChronoUnit.YEARS, values);
        }
    },
    MONTHS("months", ValueType.NUMBER, List.of(Set.of(ValueType.DATE), Set.of(ValueType.DATE))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return between(ChronoUnit.MONTHS, values);
        }
    },
    DAYS("days", ValueType.NUMBER, List.of(Set.of(ValueType.DATE), Set.of(ValueType.DATE))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return between(ChronoUnit.DAYS, values);
        }
    },
    TODAY("today", ValueType.DATE, List.of()) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return today;
        }
    },
    YEAR("year", ValueType.NUMBER, List.of(Set.of(ValueType.DATE))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return BigDecimal.valueOf(((LocalDate) values.get(0)).getYear());
        }
    },
    MONTH("month", ValueType.NUMBER, List.of(Set.of(ValueType.DATE))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return BigDecimal.valueOf(((LocalDate) values.get(0)).getMonthValue());
        }
    },
    ROUND("round", ValueType.NUMBER, List.of(Set.of(ValueType.NUMBER))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return ((BigDecimal) values.get(0)).setScale(0, RoundingMode.HALF_UP);
        }
    },
    FLOOR("floor", ValueType.NUMBER, List.of(Set.of(ValueType.NUMBER))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return ((BigDecimal) values.get(0)).setScale(0, RoundingMode.FLOOR);
        }
    },
    CEIL("ceil", ValueType.NUMBER, List.of(Set.of(ValueType.NUMBER))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return ((BigDecimal) values.get(0)).setScale(0, RoundingMode.CEILING);
        }
    },
    ABS("abs", ValueType.NUMBER, List.of(Set.of(ValueType.NUMBER))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return ((BigDecimal) values.get(0)).abs();
        }
    },
    MIN("min", ValueType.NUMBER, List.of(Set.of(ValueType.NUMBER), Set.of(ValueType.NUMBER))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return values.stream().map(BigDecimal.class::cast).min(BigDecimal::compareTo).orElseThrow();
        }

        @Override
        int most() {
            return MANY;
        }
    },
    MAX("max", ValueType.NUMBER, List.of(Set.of(ValueType.NUMBER), Set.of(ValueType.NUMBER))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return values.stream().map(BigDecimal.class::cast).max(BigDecimal::compareTo).orElseThrow();
        }

        @Override
        int most() {
            return MANY;
        }
    },
    LENGTH("length", ValueType.NUMBER, List.of(Set.of(ValueType.TEXT))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return BigDecimal.valueOf(values.get(0).toString().length());
        }
    },
    WORDS("text", ValueType.TEXT, List.of(Set.of(ValueType.NUMBER, ValueType.DATE, ValueType.TIME, ValueType.TEXT))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            var value = values.get(0);
            return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString()
                    : value instanceof LocalDate date ? date.format(DAY) : value.toString();
        }
    },
    PROVINCE("province", ValueType.TEXT, List.of(Set.of(ValueType.PLACE))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return Values.text(((Map<?, ?>) values.get(0)).get("province"));
        }
    },
    DISTRICT("district", ValueType.TEXT, List.of(Set.of(ValueType.PLACE))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return Values.text(((Map<?, ?>) values.get(0)).get("district"));
        }
    },
    COMMUNE("commune", ValueType.TEXT, List.of(Set.of(ValueType.PLACE))) {
        @Override
        Object of(List<Object> values, LocalDate today) {
            return Values.text(((Map<?, ?>) values.get(0)).get("commune"));
        }
    };

    private static final int MANY = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final String name;
    private final ValueType result;
    private final List<Set<ValueType>> takes;

    KnownFunction(String name, ValueType result, List<Set<ValueType>> takes) {
        this.name = name;
        this.result = result;
        this.takes = takes;
    }

    static Optional<KnownFunction> named(String name) {
        return Arrays.stream(values()).filter(function -> function.name.equals(name)).findFirst();
    }

    /** The value; arguments are of the right types, and there unless the function takes missing ones. */
    abstract Object of(List<Object> values, LocalDate today);

    boolean takesMissing() {
        return false;
    }

    int most() {
        return takes.size();
    }

    int least() {
        return takes.size();
    }

    ValueType result() {
        return result;
    }

    /** The types of an argument; the last ones repeat. */
    Set<ValueType> takes(int position) {
        return takes.get(Math.min(position, takes.size() - 1));
    }

    private static BigDecimal between(ChronoUnit unit, List<Object> dates) {
        return BigDecimal.valueOf(unit.between((LocalDate) dates.get(0), (LocalDate) dates.get(1)));
    }
}
