package vn.gov.laichau.dvc.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.commons.jexl3.parser.ASTAddNode;
import org.apache.commons.jexl3.parser.ASTAndNode;
import org.apache.commons.jexl3.parser.ASTArguments;
import org.apache.commons.jexl3.parser.ASTDivNode;
import org.apache.commons.jexl3.parser.ASTEQNode;
import org.apache.commons.jexl3.parser.ASTEmptyFunction;
import org.apache.commons.jexl3.parser.ASTFalseNode;
import org.apache.commons.jexl3.parser.ASTFunctionNode;
import org.apache.commons.jexl3.parser.ASTGENode;
import org.apache.commons.jexl3.parser.ASTGTNode;
import org.apache.commons.jexl3.parser.ASTIdentifier;
import org.apache.commons.jexl3.parser.ASTIdentifierAccess;
import org.apache.commons.jexl3.parser.ASTLENode;
import org.apache.commons.jexl3.parser.ASTLTNode;
import org.apache.commons.jexl3.parser.ASTMethodNode;
import org.apache.commons.jexl3.parser.ASTModNode;
import org.apache.commons.jexl3.parser.ASTMulNode;
import org.apache.commons.jexl3.parser.ASTNENode;
import org.apache.commons.jexl3.parser.ASTNamespaceIdentifier;
import org.apache.commons.jexl3.parser.ASTNotNode;
import org.apache.commons.jexl3.parser.ASTNumberLiteral;
import org.apache.commons.jexl3.parser.ASTOrNode;
import org.apache.commons.jexl3.parser.ASTReference;
import org.apache.commons.jexl3.parser.ASTReferenceExpression;
import org.apache.commons.jexl3.parser.ASTStringLiteral;
import org.apache.commons.jexl3.parser.ASTSubNode;
import org.apache.commons.jexl3.parser.ASTTernaryNode;
import org.apache.commons.jexl3.parser.ASTTrueNode;
import org.apache.commons.jexl3.parser.ASTUnaryMinusNode;
import org.apache.commons.jexl3.parser.ASTUnaryPlusNode;
import org.apache.commons.jexl3.parser.JexlNode;

/**
 * Goes through a parsed expression, lets only known kinds of nodes through, checks types and names, and makes of each node a
 * part that can be reckoned. What is unknown is refused: a new kind of node in the parser's library opens nothing.
 */
final class Check {

    private static final int DEEPEST = 30;
    private static final int MOST_PARTS = 120;
    private static final int LONGEST_TEXT = 4000;

    private final Map<String, ValueType> known;
    private final List<ExpressionProblem> problems = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, Set<String>> compared = new HashMap<>();
    private int parts;
    private int depth;

    Check(Map<String, ValueType> known) {
        this.known = known;
    }

    List<ExpressionProblem> problems() {
        return problems;
    }

    Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    /** The texts with which each name is compared. */
    Map<String, Set<String>> compared() {
        return Collections.unmodifiableMap(compared);
    }

    Checked check(JexlNode node) {
        if (++parts > MOST_PARTS) {
            throw new ExpressionRefused("tooManyParts", MOST_PARTS);
        }
        if (++depth > DEEPEST) {
            throw new ExpressionRefused("tooDeep", DEEPEST);
        }
        var checked = visit(node);
        depth--;
        return checked;
    }

    private Checked visit(JexlNode node) {
        if (node instanceof ASTReferenceExpression || node instanceof ASTReference && node.jjtGetNumChildren() == 1) {
            return check(child(node, 0));
        }
        if (node instanceof ASTIdentifier identifier) {
            return name(identifier.getName());
        }
        if (node instanceof ASTStringLiteral literal) {
            return text(literal.getLiteral());
        }
        if (node instanceof ASTNumberLiteral literal) {
            var number = Numbers.bounded(new BigDecimal(literal.getLiteral().toString()));
            return Checked.of(ValueType.NUMBER, scope -> number);
        }
        if (node instanceof ASTTrueNode || node instanceof ASTFalseNode) {
            var value = node instanceof ASTTrueNode;
            return Checked.of(ValueType.YES_NO, scope -> value);
        }
        if (node instanceof ASTEmptyFunction) {
            var part = check(child(node, 0)).part();
            return Checked.of(ValueType.YES_NO, scope -> part.apply(scope) == null);
        }
        if (node instanceof ASTFunctionNode) {
            return call(node);
        }
        if (node instanceof ASTTernaryNode && node.jjtGetNumChildren() == 3) {
            return choice(node);
        }
        return logicOrReckoning(node);
    }

    private Checked logicOrReckoning(JexlNode node) {
        if (node instanceof ASTAndNode || node instanceof ASTOrNode) {
            return junction(node, node instanceof ASTAndNode);
        }
        if (node instanceof ASTNotNode) {
            var operand = check(child(node, 0));
            return wants(ValueType.YES_NO, operand, "not") ? Checked.of(ValueType.YES_NO, operand.part()
                    .then(value -> !(Boolean) value)) : Checked.WRONG;
        }
        if (node instanceof ASTUnaryMinusNode || node instanceof ASTUnaryPlusNode) {
            var operand = check(child(node, 0));
            return !wants(ValueType.NUMBER, operand, "-") ? Checked.WRONG : node instanceof ASTUnaryPlusNode ? operand
                    : Checked.of(ValueType.NUMBER, operand.part().then(value -> ((BigDecimal) value).negate()));
        }
        var sign = sign(node);
        if (sign == null || node.jjtGetNumChildren() != 2) {
            return foreign(node);
        }
        var left = check(child(node, 0));
        var right = check(child(node, 1));
        return "+-*/%".contains(sign) ? reckoning(sign, left, right) : comparison(sign, left, right);
    }

    private static String sign(JexlNode node) {
        return node instanceof ASTAddNode ? "+" : node instanceof ASTSubNode ? "-" : node instanceof ASTMulNode ? "*"
                : node instanceof ASTDivNode ? "/" : node instanceof ASTModNode ? "%" : node instanceof ASTEQNode ? "=="
                : node instanceof ASTNENode ? "!=" : node instanceof ASTLTNode ? "<" : node instanceof ASTLENode ? "<="
                : node instanceof ASTGTNode ? ">" : node instanceof ASTGENode ? ">=" : null;
    }

    private Checked foreign(JexlNode node) {
        boolean call = false;
        boolean access = false;
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            call |= child(node, i) instanceof ASTMethodNode;
            access |= child(node, i) instanceof ASTIdentifierAccess;
        }
        return call ? wrong("methodCall", node.getColumn()) : access ? wrong("property", node.getColumn())
                : wrong("forbidden", node.getColumn());
    }

    private Checked name(String name) {
        var type = known.get(name);
        if (type == null) {
            return wrong(KnownFunction.named(name).isPresent() ? "functionWithoutCall" : "unknownName", name);
        }
        names.add(name);
        return new Checked(type, scope -> Values.of(scope.answers().apply(name), type), name, null);
    }

    private static Checked text(String text) {
        return new Checked(ValueType.TEXT, scope -> text, null, text);
    }

    // ---- true and false; what is not known stays unknown ---------------------------------------------------------

    private Checked junction(JexlNode node, boolean and) {
        var parts = new ArrayList<Scope.Part>();
        boolean right = true;
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            var operand = check(child(node, i));
            right &= wants(ValueType.YES_NO, operand, and ? "and" : "or");
            parts.add(operand.part());
        }
        return !right ? Checked.WRONG : Checked.of(ValueType.YES_NO, scope -> {
            boolean unknown = false;
            for (var part : parts) {
                var value = (Boolean) part.apply(scope);
                if (value == null) {
                    unknown = true;
                } else if (value != and) {
                    return !and;
                }
            }
            return unknown ? null : Boolean.valueOf(and);
        });
    }

    private Checked choice(JexlNode node) {
        var condition = check(child(node, 0));
        var yes = check(child(node, 1));
        var no = check(child(node, 2));
        if (!wants(ValueType.YES_NO, condition, "?") || yes.isWrong() || no.isWrong()) {
            return Checked.WRONG;
        }
        if (yes.type() != no.type()) {
            return wrong("branchTypes", "? :");
        }
        return Checked.of(yes.type(), scope -> {
            var value = (Boolean) condition.part().apply(scope);
            return value == null ? null : (value ? yes : no).part().apply(scope);
        });
    }

    private Checked comparison(String sign, Checked leftFound, Checked rightFound) {
        if (leftFound.isWrong() || rightFound.isWrong()) {
            return Checked.WRONG;
        }
        if ("".equals(leftFound.literal()) || "".equals(rightFound.literal())) {
            return wrong("compareEmpty", sign);
        }
        var left = asMoment(leftFound, rightFound.type());
        var right = asMoment(rightFound, leftFound.type());
        if (left.isWrong() || right.isWrong()) {
            return Checked.WRONG;
        }
        boolean equality = sign.equals("==") || sign.equals("!=");
        if (left.type() != right.type() || !(equality ? left.type().isPlain() : left.type().isOrdered())) {
            return wrong("typeMismatch", sign);
        }
        remember(left, right);
        remember(right, left);
        return Checked.of(ValueType.YES_NO, scope -> {
            var first = left.part().apply(scope);
            var second = right.part().apply(scope);
            return first == null || second == null ? null : holds(sign, order(first, second));
        });
    }

    private void remember(Checked name, Checked literal) {
        if (name.name() != null && literal.literal() != null && name.type() == ValueType.TEXT) {
            compared.computeIfAbsent(name.name(), key -> new LinkedHashSet<>()).add(literal.literal());
        }
    }

    /** A text that is compared with a day or an hour is one. */
    private Checked asMoment(Checked found, ValueType other) {
        if (found.literal() == null || other != ValueType.DATE && other != ValueType.TIME) {
            return found;
        }
        return other == ValueType.DATE ? date(found.literal()) : time(found.literal());
    }

    private Checked date(String text) {
        LocalDate date = Values.date(text);
        return date == null ? wrong("badDate", text) : Checked.of(ValueType.DATE, scope -> date);
    }

    private Checked time(String text) {
        LocalTime time = Values.time(text);
        return time == null ? wrong("badTime", text) : Checked.of(ValueType.TIME, scope -> time);
    }

    @SuppressWarnings("unchecked")
    private static int order(Object first, Object second) {
        return ((Comparable<Object>) first).compareTo(second);
    }

    private static boolean holds(String sign, int order) {
        return switch (sign) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    // ---- numbers -------------------------------------------------------------------------------------------------

    private Checked reckoning(String sign, Checked left, Checked right) {
        if (left.isWrong() || right.isWrong()) {
            return Checked.WRONG;
        }
        boolean texts = sign.equals("+") && left.type() == ValueType.TEXT && right.type() == ValueType.TEXT;
        if (!texts && (left.type() != ValueType.NUMBER || right.type() != ValueType.NUMBER)) {
            return wrong("typeMismatch", sign);
        }
        return Checked.of(left.type(), scope -> {
            var first = left.part().apply(scope);
            var second = right.part().apply(scope);
            return first == null || second == null ? null : texts ? joined((String) first, (String) second)
                    : result(sign, (BigDecimal) first, (BigDecimal) second);
        });
    }

    private static String joined(String first, String second) {
        return first.length() + second.length() > LONGEST_TEXT ? null : first + second;
    }

    private static BigDecimal result(String sign, BigDecimal first, BigDecimal second) {
        return switch (sign) {
            case "+" -> Numbers.bounded(first.add(second));
            case "-" -> Numbers.bounded(first.subtract(second));
            case "*" -> Numbers.bounded(first.multiply(second));
            case "/" -> Numbers.quotient(first, second);
            default -> Numbers.rest(first, second);
        };
    }

    // ---- functions -----------------------------------------------------------------------------------------------

    private Checked call(JexlNode node) {
        var called = child(node, 0);
        var name = called instanceof ASTNamespaceIdentifier spaced ? spaced.getNamespace() + ":" + spaced.getName()
                : ((ASTIdentifier) called).getName();
        var arguments = new ArrayList<Checked>();
        var list = child(node, 1);
        for (int i = 0; list instanceof ASTArguments && i < list.jjtGetNumChildren(); i++) {
            arguments.add(check(child(list, i)));
        }
        if (arguments.stream().anyMatch(Checked::isWrong)) {
            return Checked.WRONG;
        }
        return switch (name) {
            case "date" -> arguments.size() == 1 && arguments.get(0).literal() != null
                    ? date(arguments.get(0).literal()) : wrong("argumentType", name);
            case "orElse" -> orElse(arguments);
            default -> KnownFunction.named(name).map(function -> call(name, function, arguments))
                    .orElseGet(() -> wrong("unknownFunction", name));
        };
    }

    private Checked orElse(List<Checked> arguments) {
        if (arguments.size() != 2) {
            return wrong("argumentCount", "orElse");
        }
        var first = arguments.get(0);
        var second = arguments.get(1);
        return first.type() != second.type() ? wrong("argumentType", "orElse") : Checked.of(first.type(), scope -> {
            var value = first.part().apply(scope);
            return value == null ? second.part().apply(scope) : value;
        });
    }

    private Checked call(String name, KnownFunction function, List<Checked> arguments) {
        if (arguments.size() < function.least() || arguments.size() > function.most()) {
            return wrong("argumentCount", name);
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!function.takes(i).contains(arguments.get(i).type())) {
                return wrong("argumentType", name);
            }
        }
        if (function == KnownFunction.SUM && !isColumn(arguments.get(0), arguments.get(1))) {
            return Checked.WRONG;
        }
        for (int i = 1; i < arguments.size(); i++) {
            rememberAny(arguments.get(0), arguments.get(i));
        }
        var parts = arguments.stream().map(Checked::part).toList();
        return Checked.of(function.result(), scope -> {
            var values = new ArrayList<>();
            parts.forEach(part -> values.add(part.apply(scope)));
            return function.takesMissing() || values.stream().noneMatch(Objects::isNull)
                    ? function.of(values, scope.today()) : null;
        });
    }

    private void rememberAny(Checked name, Checked literal) {
        if (name.name() != null && literal.literal() != null
                && (name.type() == ValueType.TEXT || name.type() == ValueType.TEXTS)) {
            compared.computeIfAbsent(name.name(), key -> new LinkedHashSet<>()).add(literal.literal());
        }
    }

    private boolean isColumn(Checked table, Checked column) {
        if (table.name() == null || column.literal() == null) {
            wrong("columnLiteral", "sum");
            return false;
        }
        var name = table.name() + "." + column.literal();
        var type = known.get(name);
        if (type != ValueType.NUMBER) {
            wrong(type == null ? "unknownColumn" : "columnNotNumber", column.literal());
            return false;
        }
        names.add(name);
        return true;
    }

    private boolean wants(ValueType type, Checked found, String place) {
        if (!found.isWrong() && found.type() != type) {
            wrong(type == ValueType.YES_NO ? "notYesNo" : "notNumber", place);
        }
        return found.type() == type;
    }

    private Checked wrong(String key, Object argument) {
        problems.add(ExpressionProblem.of(key, argument));
        return Checked.WRONG;
    }

    private static JexlNode child(JexlNode node, int position) {
        return node.jjtGetChild(position);
    }
}
