package vn.gov.laichau.dvc.expression;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.JexlInfo;
import org.apache.commons.jexl3.parser.ASTJexlScript;
import org.apache.commons.jexl3.parser.JexlNode;
import org.apache.commons.jexl3.parser.Parser;

/**
 * A checked question about answers, such as {@code age(birthDate) >= 18 and kind == 'NEW'} (Điều 12.6). It is safe to
 * reckon: it sees nothing but the answers, ends always, and what is missing makes it empty, or no.
 */
public final class Expression {

    private static final JexlFeatures FEATURES = JexlFeatures.createNone();

    private final String source;
    private final Checked root;
    private final Set<String> names;
    private final Map<String, Set<String>> compared;

    private Expression(String source, Checked root, Set<String> names, Map<String, Set<String>> compared) {
        this.source = source;
        this.root = root;
        this.names = names;
        this.compared = compared;
    }

    /**
     * Checks an expression over the names that there are; a column of a table is {@code table.column}.
     *
     * @throws ExpressionRefused it says something that is not allowed, unknown or of the wrong type
     */
    public static Expression compile(String source, Map<String, ValueType> known) {
        var clean = SourceCheck.clean(source);
        var check = new Check(known);
        var root = check.check(parse(clean));
        if (!check.problems().isEmpty()) {
            throw new ExpressionRefused(check.problems());
        }
        return new Expression(clean, root, check.names(), check.compared());
    }

    /**
     * As {@link #compile}, and its value must be of the type.
     *
     * @throws ExpressionRefused also when its value is of another type
     */
    public static Expression compile(String source, Map<String, ValueType> known, ValueType wanted) {
        var expression = compile(source, known);
        if (expression.type() != wanted) {
            throw new ExpressionRefused(wanted == ValueType.YES_NO ? "notYesNo" : "wrongResult", expression.type());
        }
        return expression;
    }

    /**
     * The names that an expression mentions, known or not.
     *
     * @throws ExpressionRefused it says something that is not allowed
     */
    public static Set<String> mentioned(String source) {
        return Mentioned.in(parse(SourceCheck.clean(source)));
    }

    /** Of the library nothing but its parser is used, with all that can be switched off switched off; it runs nothing. */
    private static JexlNode parse(String source) {
        try {
            ASTJexlScript script = new Parser(";").parse(new JexlInfo("", 1, 1), FEATURES, source, null);
            if (script.jjtGetNumChildren() != 1) {
                throw new ExpressionRefused("syntax", 1);
            }
            return script.jjtGetChild(0);
        } catch (JexlException.Feature e) {
            throw new ExpressionRefused("forbidden", e.getInfo().getColumn());
        } catch (JexlException e) {
            throw new ExpressionRefused("syntax", e.getInfo() == null ? 1 : e.getInfo().getColumn());
        }
    }

    public String source() {
        return source;
    }

    public ValueType type() {
        return root.type();
    }

    /** The names of known answers that it looks at, columns as {@code table.column}. */
    public Set<String> names() {
        return names;
    }

    /** The texts with which each name is compared: whether they are options can be checked by those who know. */
    public Map<String, Set<String>> compared() {
        return compared;
    }

    /** Yes only when it is surely so: a condition over missing answers does not hold. */
    public boolean yesNo(Function<String, Object> answers, LocalDate today) {
        return Boolean.TRUE.equals(value(answers, today));
    }

    public boolean yesNo(Map<String, ?> answers, LocalDate today) {
        return yesNo(answers::get, today);
    }

    /** A text, {@code BigDecimal}, {@code LocalDate}, {@code LocalTime}, {@code Boolean}, list; {@code null} when empty. */
    public Object value(Function<String, Object> answers, LocalDate today) {
        var value = root.part().apply(new Scope(answers, today));
        return value instanceof List<?> list && list.isEmpty() ? null : value;
    }

    public Object value(Map<String, ?> answers, LocalDate today) {
        return value(answers::get, today);
    }
}
