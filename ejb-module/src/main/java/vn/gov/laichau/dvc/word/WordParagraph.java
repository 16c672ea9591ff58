package vn.gov.laichau.dvc.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A paragraph whose text Word may have cut into any number of pieces; boxes within it have paragraphs of their own. */
final class WordParagraph {

    /** Twice as many braces mean the same. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}\\s]{1,100})}}|\\{([^{}\\s]{1,100})}");
    private static final Pattern LEFT_OVER = Pattern.compile("[{}]");
    private static final Pattern NOT_OF_XML = Pattern.compile(
            "[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Set<String> GAPS = Set.of("tab", "br", "cr", "ptab", "sym", "drawing", "pict");
    private static final int BEGINNING = 60;

    private final Element paragraph;
    private final List<Element> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();

    WordParagraph(Element paragraph) {
        this.paragraph = paragraph;
        collect(paragraph);
    }

    private void collect(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (WordXml.is(child, "t")) {
                pieces.add((Element) child);
                starts.add(text.length());
                text.append(child.getTextContent());
            } else if (WordXml.isAny(child, GAPS) && !WordXml.is(node, "tabs")) {
                text.append('\t');
            } else if (!WordXml.is(child, "p")) {
                collect(child);
            }
        }
    }

    /** Fails with {@link WordRefused} where a brace stands alone. */
    List<String> names() {
        if (LEFT_OVER.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find()) {
            throw new WordRefused(WordRefused.Reason.BRACES, beginning());
        }
        return PLACEHOLDER.matcher(text).results().map(WordParagraph::name).toList();
    }

    private static String name(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    String beginning() {
        var line = text.toString().strip().replace('\t', ' ');
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + "…";
    }

    /** Values of several lines: a paragraph each where the placeholder stands alone, else lines of this one. */
    void fill(Function<String, String> values) {
        var found = PLACEHOLDER.matcher(text).results().toList();
        boolean alone = found.size() == 1 && found.get(0).group().equals(text.toString().strip());
        if (alone) {
            var lines = value(values, name(found.get(0))).lines().toList();
            if (lines.isEmpty() && mayGo()) {
                paragraph.getParentNode().removeChild(paragraph);
                return;
            }
            for (int line = 0; line < lines.size() - 1; line++) {
                var copy = (Element) paragraph.cloneNode(true);
                WordXml.all(copy, "sectPr").toList().forEach(end -> end.getParentNode().removeChild(end));
                paragraph.getParentNode().insertBefore(copy, paragraph);
                new WordParagraph(copy).put(lines.get(line));
            }
            put(lines.isEmpty() ? "" : lines.get(lines.size() - 1));
            return;
        }
        for (int i = found.size() - 1; i >= 0; i--) {
            replace(found.get(i).start(), found.get(i).end(), value(values, name(found.get(i))));
        }
        pieces.forEach(WordParagraph::breakLines);
    }

    /** Nothing else is in it, and it is not the only one of a cell. */
    private boolean mayGo() {
        var parent = paragraph.getParentNode();
        return Stream.of("sectPr", "drawing", "pict").allMatch(name -> WordXml.all(paragraph, name).findAny().isEmpty())
                && IntStream.range(0, parent.getChildNodes().getLength()).mapToObj(parent.getChildNodes()::item)
                        .filter(other -> other != paragraph).anyMatch(other -> "p".equals(other.getLocalName()));
    }

    private static String value(Function<String, String> values, String name) {
        return NOT_OF_XML.matcher(values.apply(name).replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ");
    }

    /** In the place of its only placeholder. */
    private void put(String line) {
        PLACEHOLDER.matcher(text).results().findFirst().ifPresent(one -> replace(one.start(), one.end(), line));
    }

    /** The value takes the shape of the piece in which the placeholder begins. */
    private void replace(int start, int end, String value) {
        boolean written = false;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var content = piece.getTextContent();
            int from = Math.max(start - starts.get(i), 0);
            int to = Math.min(end - starts.get(i), content.length());
            if (from < to) {
                set(piece, content.substring(0, from) + (written ? "" : value) + content.substring(to));
                written = true;
            }
        }
    }

    private static void set(Element piece, String content) {
        piece.setTextContent(content);
        piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    private static void breakLines(Element piece) {
        var lines = piece.getTextContent().split("\n", -1);
        for (int line = 0; line < lines.length - 1; line++) {
            var before = (Element) piece.cloneNode(false);
            set(before, lines[line]);
            piece.getParentNode().insertBefore(before, piece);
            piece.getParentNode().insertBefore(piece.getOwnerDocument().createElementNS(piece.getNamespaceURI(),
                    piece.getPrefix() == null ? "br" : piece.getPrefix() + ":br"), piece);
        }
        if (lines.length > 1) {
            set(piece, lines[lines.length - 1]);
        }
    }
}
