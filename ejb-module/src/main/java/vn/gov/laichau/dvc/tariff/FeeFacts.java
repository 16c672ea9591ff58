package vn.gov.laichau.dvc.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What fees are reckoned from: the way of handing in, the day, pages or copies, the group of people (empty: everybody), and
 * the answers of a form, asked by an expression; what they don't tell is {@code null}.
 */
public record FeeFacts(Channel channel, LocalDate day, long units, String group, Function<String, Object> answers) {

    /** Without a form: in the public calculator. */
    public static FeeFacts of(Channel channel, LocalDate day, long units, String group) {
        return new FeeFacts(channel, day, units, group, expression -> null);
    }

    /** A whole number told by the answers, rounded down; nothing below 0. */
    OptionalLong number(String expression) {
        return answers.apply(expression) instanceof BigDecimal value && value.signum() >= 0
                && value.precision() - value.scale() <= 15 ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
    }

    boolean holds(String expression) {
        return Boolean.TRUE.equals(answers.apply(expression));
    }
}
