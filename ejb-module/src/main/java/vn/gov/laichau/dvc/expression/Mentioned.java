package vn.gov.laichau.dvc.expression;

import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.commons.jexl3.parser.ASTFunctionNode;
import org.apache.commons.jexl3.parser.ASTIdentifier;
import org.apache.commons.jexl3.parser.JexlNode;

/** Collects names from a parsed expression, before it is known what they stand for. */
final class Mentioned {

    private Mentioned() {
    }

    static Set<String> in(JexlNode node) {
        var names = new LinkedHashSet<String>();
        collect(node, names);
        return names;
    }

    private static void collect(JexlNode node, Set<String> names) {
        if (node instanceof ASTIdentifier identifier) {
            names.add(identifier.getName());
        }
        for (int i = node instanceof ASTFunctionNode ? 1 : 0; i < node.jjtGetNumChildren(); i++) {
            collect(node.jjtGetChild(i), names);
        }
    }
}
