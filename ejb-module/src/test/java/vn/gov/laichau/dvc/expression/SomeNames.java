package vn.gov.laichau.dvc.expression;

import java.time.LocalDate;
import java.util.Map;

/** Names of a form as expressions know them. */
final class SomeNames {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    static final Map<String, ValueType> ALL = Map.ofEntries(
            Map.entry("kind", ValueType.TEXT),
            Map.entry("name", ValueType.TEXT),
            Map.entry("area", ValueType.NUMBER),
            Map.entry("floors", ValueType.NUMBER),
            Map.entry("born", ValueType.DATE),
            Map.entry("from", ValueType.DATE),
            Map.entry("opens", ValueType.TIME),
            Map.entry("married", ValueType.YES_NO),
            Map.entry("foreign", ValueType.YES_NO),
            Map.entry("groups", ValueType.TEXTS),
            Map.entry("home", ValueType.PLACE),
            Map.entry("place", ValueType.OTHER),
            Map.entry("suppliers", ValueType.ROWS),
            Map.entry("suppliers.amount", ValueType.NUMBER),
            Map.entry("suppliers.name", ValueType.TEXT));

    private SomeNames() {
    }
}
