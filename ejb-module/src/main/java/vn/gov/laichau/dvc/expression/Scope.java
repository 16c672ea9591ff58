package vn.gov.laichau.dvc.expression;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.function.Function;

/** What an expression may look at while it is reckoned. */
record Scope(Function<String, Object> answers, LocalDate today) {

    /** A checked part of an expression. */
    interface Part extends Function<Scope, Object> {

        /** This part with something done to its value, if it has one. */
        default Part then(UnaryOperator<Object> next) {
            return scope -> {
                var value = apply(scope);
                return value == null ? null : next.apply(value);
            };
        }
    }
}
