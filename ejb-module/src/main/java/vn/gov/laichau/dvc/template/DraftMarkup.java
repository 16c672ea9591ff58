package vn.gov.laichau.dvc.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The body of a template: a small part of XHTML, read with distrust (no document type, no entity, no attribute that could
 * fetch something). A placeholder stands in text only; its value is put there as text and never read again.
 */
final class DraftMarkup {

    private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(Map.entry("p", Set.of("class")),
            Map.entry("b", Set.of()), Map.entry("i", Set.of()), Map.entry("u", Set.of()), Map.entry("br", Set.of()),
            Map.entry("ul", Set.of()), Map.entry("ol", Set.of()), Map.entry("li", Set.of()), Map.entry("table", Set.of()),
            Map.entry("tr", Set.of()), Map.entry("th", Set.of("colspan")), Map.entry("td", Set.of("colspan")));
    private static final Pattern VALUE = Pattern.compile("c|r|b|i|[1-9]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\s]{1,100})\\}");
    private static final String ROOT = "draft";
    /** Letters on each side of a brace that are shown with it. */
    private static final int AROUND = 20;

    private final Element root;

    private DraftMarkup(Element root) {
        this.root = root;
    }

    /** Fails with {@link DraftMarkupBroken} or {@link DraftElementUnknown}. */
    static DraftMarkup read(String xhtml) {
        try {
            var document = builder().parse(new InputSource(new StringReader("<" + ROOT + ">" + xhtml + "</" + ROOT + ">")));
            var markup = new DraftMarkup(document.getDocumentElement());
            markup.requireKnown(markup.root);
            return markup;
        } catch (SAXParseException e) {
            throw new DraftMarkupBroken(String.valueOf(e.getLineNumber()));
        } catch (SAXException e) {
            throw new DraftMarkupBroken("1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void requireKnown(Node node) {
        for (var child : children(node)) {
            switch (child.getNodeType()) {
                case Node.TEXT_NODE, Node.CDATA_SECTION_NODE, Node.COMMENT_NODE -> { }
                case Node.ELEMENT_NODE -> {
                    requireKnownElement(child);
                    requireKnown(child);
                }
                default -> throw new DraftElementUnknown(child.getNodeName());
            }
        }
    }

    private static void requireKnownElement(Node element) {
        var allowed = ELEMENTS.get(element.getNodeName());
        if (allowed == null) {
            throw new DraftElementUnknown(element.getNodeName());
        }
        var attributes = element.getAttributes();
        IntStream.range(0, attributes.getLength()).mapToObj(attributes::item).filter(attribute -> !allowed
                .contains(attribute.getNodeName()) || !VALUE.matcher(attribute.getNodeValue()).matches()).findFirst()
                .ifPresent(attribute -> {
                    throw new DraftElementUnknown(element.getNodeName() + " " + attribute.getNodeName());
                });
    }

    /** {@code known} says which placeholders there are. */
    void requirePlaceholders(Predicate<String> known) {
        requireBraces(root);
        var names = names(root.getTextContent());
        names.stream().filter(name -> !known.test(name)).findFirst().ifPresent(name -> {
            throw new DraftVariableUnknown(name);
        });
        if (names.stream().filter(DraftVariable.TEXT.key()::equals).count() != 1 || wordsParagraph(root) == null) {
            throw new DraftWordsMissing();
        }
    }

    /** What stands in braces is in one piece: a placeholder is not cut by markup. */
    private static void requireBraces(Node node) {
        children(node).forEach(child -> {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                requireBraces(child.getTextContent());
            }
            requireBraces(child);
        });
    }

    /** Fails with {@link DraftBraceAlone} where a brace belongs to no placeholder. */
    static void requireBraces(String text) {
        var rest = PLACEHOLDER.matcher(text).replaceAll("");
        IntStream.range(0, rest.length()).filter(i -> rest.charAt(i) == '{' || rest.charAt(i) == '}').findFirst()
                .ifPresent(i -> {
                    throw new DraftBraceAlone(rest.substring(Math.max(0, i - AROUND), Math.min(rest.length(), i + AROUND))
                            .strip());
                });
    }

    static List<String> names(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).toList();
    }

    static String fill(String text, Function<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }

    /** With values in the places of the placeholders, and each paragraph of the words as one of its own. */
    String fill(Function<String, String> values, List<String> words) {
        var html = new StringBuilder();
        write(root, values, words, html);
        return html.toString();
    }

    private static void write(Node node, Function<String, String> values, List<String> words, StringBuilder html) {
        for (var child : children(node)) {
            if (isWords(child)) {
                words.forEach(paragraph -> html.append("<p>").append(escaped(paragraph)).append("</p>"));
            } else if (child.getNodeType() == Node.ELEMENT_NODE) {
                html.append('<').append(child.getNodeName());
                var attributes = child.getAttributes();
                IntStream.range(0, attributes.getLength()).mapToObj(attributes::item).forEach(attribute -> html.append(' ')
                        .append(attribute.getNodeName()).append("=\"").append(attribute.getNodeValue()).append('"'));
                html.append('>');
                write(child, values, words, html);
                html.append("</").append(child.getNodeName()).append('>');
            } else if (child.getNodeType() != Node.COMMENT_NODE) {
                html.append(escaped(fill(child.getTextContent(), values)));
            }
        }
    }

    private static Node wordsParagraph(Node node) {
        for (var child : children(node)) {
            var found = isWords(child) ? child : wordsParagraph(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isWords(Node node) {
        return "p".equals(node.getNodeName()) && DraftVariable.TEXT.written().equals(node.getTextContent().strip());
    }

    private static List<Node> children(Node node) {
        var list = node.getChildNodes();
        return IntStream.range(0, list.getLength()).mapToObj(list::item).toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
