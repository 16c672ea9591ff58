package vn.gov.laichau.dvc.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ExpressionTest {

    private static final Map<String, Object> ANSWERS = Map.ofEntries(
            Map.entry("kind", "HOUSE"), Map.entry("name", "Lò Thị Mai"), Map.entry("area", "120.5"),
            Map.entry("floors", "3"), Map.entry("born", "2008-11-25"), Map.entry("from", "2025-07-01"),
            Map.entry("opens", "07:30"), Map.entry("married", "true"), Map.entry("groups", List.of("POOR", "ETHNIC")),
            Map.entry("home", Map.of("province", "12", "commune", "03388")),
            Map.entry("suppliers", List.of(Map.of("name", "A", "amount", "1000"), Map.of("name", "B", "amount", "2500"),
                    Map.of("name", "C"))));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            kind == 'HOUSE' and area > 100                  | true
            kind == 'HOUSE' && area > 200                   | false
            kind != 'SHOP' or married                       | true
            not married                                     | false
            !(married and floors >= 4)                      | true
            age(born) >= 18                                 | true
            years(born, date('2026-11-24')) == 17           | true
            born < '2008-11-26'                             | true
            from >= date('2025-07-01')                      | true
            days(from, '2025-07-31') == 30                  | #
            opens < '08:00'                                 | true
            contains(groups, 'POOR')                        | true
            contains(groups, 'RICH')                        | false
            oneOf(kind, 'SHOP', 'HOUSE')                    | true
            count(suppliers) == 3 and count(groups) == 2    | true
            sum(suppliers, 'amount') == 3500                | true
            province(home) == '12'                          | true
            empty(home)                                     | false
            empty(district(home))                           | true
            empty foreign                                   | true
            area / 2 == 60.25                               | true
            10 % 4 == 2                                     | true
            length(name) == 10                              | true
            married ? floors == 3 : floors == 1             | true
            min(area, floors) == 3 and max(area, 200) == 200 | true
            year(from) == 2025 and month(from) == 7         | true
            today() == '2026-11-25'                         | true
            1 / 3 * 3 == 0.999999                           | true
            orElse(foreign, false) == false                 | true
            """)
    void aConditionHoldsOrNot(String source, String holds) {
        if (holds.equals("#")) {
            assertThat(keys(source)).containsExactly("expression.argumentType");
        } else {
            assertThat(Expression.compile(source, SomeNames.ALL, ValueType.YES_NO).yesNo(ANSWERS, SomeNames.TODAY))
                    .isEqualTo(Boolean.valueOf(holds));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            area * floors                              | 361.5
            round(area)                                | 121
            floor(area) + ceil(area)                   | 241
            abs(-floors)                               | 3
            sum(suppliers, 'amount') * 10 / 100        | 350
            '(' + name + ') ' + text(floors)           | (Lò Thị Mai) 3
            text(born)                                 | 25/11/2008
            married ? 'yes' : 'no'                     | yes
            """)
    void aValueIsReckonedExactly(String source, String value) {
        var found = Expression.compile(source, SomeNames.ALL).value(ANSWERS, SomeNames.TODAY);

        assertThat(found instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : found.toString())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"area > 0", "area <= 0", "area != 3", "kind == 'HOUSE'", "kind != 'HOUSE'", "not (area > 0)",
            "not married", "married", "married and not foreign", "contains(groups, 'POOR')", "not contains(groups, 'A')",
            "age(born) < 200", "born < today()", "length(name) < 5", "area / 0 == 1", "province(home) != '12'",
            "opens != '07:00'", "married ? true : true", "min(area, 3) < 9"})
    void aConditionOverMissingAnswersDoesNotHold(String source) {
        var condition = Expression.compile(source, SomeNames.ALL, ValueType.YES_NO);

        assertThat(condition.yesNo(Map.of(), SomeNames.TODAY)).isFalse();
    }

    @Test
    void whatIsKnownDecidesWhereTheRestDoesNotMatter() {
        assertThat(Expression.compile("area > 5 or kind == 'HOUSE'", SomeNames.ALL)
                .yesNo(Map.of("kind", "HOUSE"), SomeNames.TODAY)).isTrue();
        assertThat(Expression.compile("not (area > 5 and kind == 'SHOP')", SomeNames.ALL)
                .yesNo(Map.of("kind", "HOUSE"), SomeNames.TODAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"area * 100000000000000 * 100000000000000", "floors / (floors - 3)", "floors % 0",
            "area + floors"})
    void outOfBoundsAndMissingIsEmpty(String source) {
        var answers = Map.of("area", "999999999999", "floors", source.contains("+") ? "" : "3");

        assertThat(Expression.compile(source, SomeNames.ALL).value(answers, SomeNames.TODAY)).isNull();
    }

    @Test
    void answersOfTheWrongKindAreNoAnswers() {
        var rubbish = new ArrayList<Object>();
        rubbish.add(null);
        rubbish.add(List.of(List.of(Map.of())));
        rubbish.add("x".repeat(50_000));
        rubbish.add(new Object());
        rubbish.add(Collections.nCopies(10_000, Map.of("amount", List.of("1"), "name", Map.of())));
        rubbish.add(Map.of("province", Map.of("a", List.of())));
        rubbish.add("9".repeat(39));
        rubbish.add("1e999999999");
        rubbish.add(Double.NaN);
        for (var value : rubbish) {
            var answers = new HashMap<String, Object>();
            SomeNames.ALL.keySet().forEach(name -> answers.put(name, value));
            for (var source : List.of("area > 0 or floors < 0", "contains(groups, 'A')", "age(born) > 1", "married",
                    "sum(suppliers, 'amount') > 0", "province(home) == '12'", "opens > '01:00'")) {
                assertThat(Expression.compile(source, SomeNames.ALL).yesNo(answers, SomeNames.TODAY)).isFalse();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            kind > 3                          | typeMismatch
            kind == 3                         | typeMismatch
            married + foreign                 | typeMismatch
            married == 'true'                 | typeMismatch
            name < 'B'                        | typeMismatch
            groups == 'POOR'                  | typeMismatch
            home == '12'                      | typeMismatch
            suppliers > 3                     | typeMismatch
            kind - kind                       | typeMismatch
            not area                          | notYesNo
            area and married                  | notYesNo
            area ? 1 : 2                      | notYesNo
            married ? 1 : 'a'                 | branchTypes
            -kind                             | notNumber
            kind == ''                        | compareEmpty
            born == '2008-13-01'              | badDate
            date('tomorrow') < today()        | badDate
            opens > '25:00'                   | badTime
            age(kind) > 3                     | argumentType
            age() > 3                         | argumentCount
            today(1) == born                  | argumentCount
            round(area, floors, 1) > 1        | argumentCount
            sum(suppliers, 'price') > 1       | unknownColumn
            sum(suppliers, 'name') > 1        | columnNotNumber
            sum(suppliers, kind) > 1          | columnLiteral
            sum(groups, 'a') > 1              | argumentType
            contains(suppliers, 'a')          | argumentType
            count(area) > 1                   | argumentType
            orElse(area, 'a') == 1            | argumentType
            """)
    void typesMustFit(String source, String key) {
        assertThat(keys(source)).contains("expression." + key);
    }

    @Test
    void aConditionMustBeYesOrNo() {
        assertThat(catchThrowableOfType(ExpressionRefused.class,
                () -> Expression.compile("area + 1", SomeNames.ALL, ValueType.YES_NO)).problems())
                .containsExactly(new ExpressionProblem("expression.notYesNo", "NUMBER"));
    }

    @Test
    void allUnknownNamesAreNamedAtOnce() {
        assertThat(catchThrowableOfType(ExpressionRefused.class,
                () -> Expression.compile("one == 1 and two == 2", SomeNames.ALL)).problems())
                .containsExactly(new ExpressionProblem("expression.unknownName", "one"),
                        new ExpressionProblem("expression.unknownName", "two"));
    }

    @Test
    void itTellsWhichNamesItLooksAtAndWithWhichTextsTheyAreCompared() {
        var expression = Expression.compile("kind == 'A' or oneOf(kind, 'B', 'C') or contains(groups, 'D') "
                + "or sum(suppliers, 'amount') > 1", SomeNames.ALL);

        assertThat(expression.names()).containsExactly("kind", "groups", "suppliers", "suppliers.amount");
        assertThat(expression.compared()).containsEntry("kind", java.util.Set.of("A", "B", "C"))
                .containsEntry("groups", java.util.Set.of("D"));
        assertThat(Expression.mentioned("age(one) > two and min(three, 4) == 1")).containsExactly("one", "two", "three");
    }

    @Test
    void theDayIsTheOneThatIsGiven() {
        var grown = Expression.compile("age(born) >= 18", SomeNames.ALL);

        assertThat(grown.yesNo(ANSWERS, LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(grown.yesNo(ANSWERS, LocalDate.of(2026, 11, 25))).isTrue();
    }

    private static List<String> keys(String source) {
        return catchThrowableOfType(ExpressionRefused.class, () -> Expression.compile(source, SomeNames.ALL)).problems()
                .stream().map(ExpressionProblem::key).toList();
    }
}
