package vn.gov.laichau.dvc.expression;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What somebody could try who may write expressions: all of it is refused, at once, with a sentence that he understands. */
class ExpressionAttackTest {

    static Stream<Arguments> attacks() {
        return Stream.of(
                arguments("name.length()", "methodCall"),
                arguments("name.toString()", "methodCall"),
                arguments("''.class", "property"),
                arguments("name.class.classLoader", "property"),
                arguments("''.getClass().forName('java.lang.Runtime')", "methodCall"),
                arguments("''.class.forName('java.lang.Runtime').getRuntime().exec('id')", "property"),
                arguments("getClass()", "unknownFunction"),
                arguments("forName('java.lang.Runtime')", "unknownFunction"),
                arguments("new('java.lang.ProcessBuilder', 'id')", "keyword"),
                arguments("new java.lang.String('a')", "keyword"),
                arguments("Runtime.getRuntime().exec('id')", "methodCall"),
                arguments("java.lang.System.exit(0)", "property"),
                arguments("System:exit(0)", "unknownFunction"),
                arguments("fn:exec('id')", "unknownFunction"),
                arguments("exec('id')", "unknownFunction"),
                arguments("eval('1+1')", "unknownFunction"),
                arguments("while (true) {}", "keyword"),
                arguments("for (var i : 1..999999999) {}", "keyword"),
                arguments("foreach (i in groups) { i }", "keyword"),
                arguments("do { 1 } while (true)", "keyword"),
                arguments("if (married) 1 else 2", "keyword"),
                arguments("(x) -> x", "lambda"),
                arguments("x => x + 1", "lambda"),
                arguments("function(x) { x }", "keyword"),
                arguments("var x = 3", "keyword"),
                arguments("let x = 3", "keyword"),
                arguments("area = 3", "assignment"),
                arguments("area += 3", "assignment"),
                arguments("area++", "assignment"),
                arguments("--area", "assignment"),
                arguments("`${area}`", "badCharacter"),
                arguments("name == '${1+1}'", "badCharacter"),
                arguments("${area}", "badCharacter"),
                arguments("#{area}", "badCharacter"),
                arguments("@silent married", "badCharacter"),
                arguments("#pragma jexl.import java.lang\nmarried", "badCharacter"),
                arguments("## comment\nmarried", "badCharacter"),
                arguments("married /* comment */", "comment"),
                arguments("married // comment", "comment"),
                arguments("1..999999999", "range"),
                arguments("area < 9..10", "range"),
                arguments("999999999999999999999999999999", "numberTooLarge"),
                arguments("0.00000000000000000001", "numberTooLarge"),
                arguments("1e999999999", "number"),
                arguments("1E5", "number"),
                arguments("0xFFFFFFFF", "number"),
                arguments("010", "number"),
                arguments("1L", "number"),
                arguments("1.", "number"),
                arguments("9**9**9", "forbidden"),
                arguments("9^9", "badCharacter"),
                arguments("1 << 62", "forbidden"),
                arguments("area & 1", "forbidden"),
                arguments("area | 1", "forbidden"),
                arguments("~1", "regex"),
                arguments("name =~ '(a+)+$'", "regex"),
                arguments("name !~ 'a'", "regex"),
                arguments("matches(name, '(a+)+')", "unknownFunction"),
                arguments("[1, 2, area]", "badCharacter"),
                arguments("{'a': name.length()}", "badCharacter"),
                arguments("groups[0]", "badCharacter"),
                arguments("home.province", "property"),
                arguments("home?.province", "forbidden"),
                arguments("a.b.c", "property"),
                arguments("suppliers.amount", "property"),
                arguments("married; married", "badCharacter"),
                arguments("married ?: true", "forbidden"),
                arguments("married ?? true", "forbidden"),
                arguments("name instanceof String", "keyword"),
                arguments("null", "keyword"),
                arguments("size(groups)", "keyword"),
                arguments("area eq 3", "keyword"),
                arguments("NaN", "keyword"),
                arguments("unknown == 1", "unknownName"),
                arguments("area == lenght", "unknownName"),
                arguments("round", "functionWithoutCall"),
                arguments("married\u0000", "badCharacter"),
                arguments("name == 'a\u0000b'", "badCharacter"),
                arguments("name == 'a\u202Eb'", "badCharacter"),
                arguments("name == '\\u0041'", "badCharacter"),
                arguments("m\u0430rried", "badCharacter"),
                arguments("married\u200B", "badCharacter"),
                arguments("\uFF4D\uFF41", "badCharacter"),
                arguments("area > \u0663", "badCharacter"),
                arguments("name == '\uD83D\uDE00'", "badCharacter"),
                arguments("(".repeat(200) + "married" + ")".repeat(200), "tooDeep"),
                arguments("round(".repeat(50) + "area" + ")".repeat(50), "tooDeep"),
                arguments("not ".repeat(100) + "married", "tooDeep"),
                arguments("!".repeat(480) + "married", "tooDeep"),
                arguments("- ".repeat(200) + "1", "tooDeep"),
                arguments("1?".repeat(100) + "1" + ":1".repeat(100), "tooDeep"),
                arguments("1" + "+1".repeat(100), "tooDeep"),
                arguments("max(" + "1,".repeat(150) + "1)", "tooManyParts"),
                arguments("married and ".repeat(100) + "married", "tooLong"),
                arguments("name == '" + "x".repeat(400) + "'", "textTooLong"),
                arguments("x".repeat(100), "nameTooLong"),
                arguments("'not closed", "textNotClosed"),
                arguments("", "blank"),
                arguments("   ", "blank"),
                arguments("(married", "syntax"),
                arguments("married)", "syntax"),
                arguments("and", "syntax"),
                arguments("area >", "syntax"),
                arguments("1 2 3", "syntax"),
                arguments("sum(suppliers, 'amount')(1)", "syntax"),
                arguments("'a' 'b'", "syntax"),
                arguments("area === 3", "assignment"));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("attacks")
    void isRefusedWithItsSentence(String attack, String key) {
        var refused = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> catchThrowableOfType(
                ExpressionRefused.class, () -> Expression.compile(attack, SomeNames.ALL)));

        assertThat(refused).isNotNull();
        assertThat(refused.problems()).extracting(ExpressionProblem::key).contains("expression." + key);
        assertThat(refused.problems()).allSatisfy(problem -> assertThat(problem.argument()).isNotNull());
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("attacks")
    void isNeverRunWhileNamesAreCollected(String attack, String key) {
        var unexpected = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            try {
                return List.copyOf(Expression.mentioned(attack));
            } catch (ExpressionRefused e) {
                return List.of();
            }
        });

        assertThat(unexpected).hasSizeLessThan(SourceCheck.LONGEST);
    }

    @Test
    void nothingAtAllIsRefusedToo() {
        assertThat(catchThrowableOfType(ExpressionRefused.class, () -> Expression.compile(null, SomeNames.ALL))).isNotNull();
    }
}
