package vn.gov.laichau.dvc.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A Word file that was read with distrust and holds nothing but text, its shape and pictures. */
public final class WordDocument {

    /** Blank of the width of a digit: marks the places that are filled after the document is frozen, and nothing else. */
    public static final char PLACE = '\u2007';

    /** What is taken, in bytes. */
    public static final int LARGEST = WordParts.LARGEST;

    private static final Set<String> TEXTS =
            Set.of(WordPackage.MAIN, "header", "footer", "footnotes", "endnotes");
    private static final Set<String> FOREIGN = Set.of("altChunk", "object", "control", "OLEObject", "subDoc", "movie",
            "embedBold", "embedRegular", "embedItalic", "embedBoldItalic");
    private static final Set<String> FONTS = Set.of("embedBold", "embedRegular", "embedItalic", "embedBoldItalic");
    private static final Set<String> FETCHING = Set.of("attachedTemplate", "mailMerge", "dataSource", "linkToQuery");
    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo", "delText");
    private static final Set<String> COMMENTS = Set.of("commentRangeStart", "commentRangeEnd", "commentReference");
    private static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "FORMTEXT",
            "FORMCHECKBOX");

    private final WordPackage parts;
    private final List<WordPlaceholder> placeholders = new ArrayList<>();

    private WordDocument(WordPackage parts) {
        this.parts = parts;
    }

    /** Fails with {@link WordRefused}. */
    public static WordDocument read(byte[] file) {
        var document = new WordDocument(WordPackage.read(file));
        document.check();
        return document;
    }

    /** In the order of the text; those beside it behind them. */
    public List<WordPlaceholder> placeholders() {
        return List.copyOf(placeholders);
    }

    /** Values are put there as text and never read again. */
    public byte[] fill(Function<String, String> values, String title) {
        var texts = parts.names(TEXTS);
        return parts.pack((name, part) -> {
            if (texts.contains(name)) {
                WordXml.all(part).stream().filter(element -> WordXml.isAny(element, COMMENTS)).toList()
                        .forEach(mark -> mark.getParentNode().removeChild(mark));
                WordXml.all(part, "t").forEach(piece -> piece.setTextContent(piece.getTextContent().replace(PLACE, ' ')));
                WordXml.all(part, "p").toList().forEach(paragraph -> new WordParagraph(paragraph).fill(values));
            }
            speakVietnamese(part);
            return part;
        }, title);
    }

    /** Whatever language somebody's Word was set to. */
    private static void speakVietnamese(Document part) {
        WordXml.all(part, "lang").forEach(language -> {
            for (var name : List.of("val", "eastAsia", "bidi")) {
                language.removeAttributeNS(language.getNamespaceURI(), name);
            }
            language.setAttributeNS(language.getNamespaceURI(),
                    language.getPrefix() == null ? "val" : language.getPrefix() + ":val", "vi-VN");
        });
    }

    private void check() {
        for (var name : parts.names(Set.of("settings", "styles", "webSettings", "fontTable", "numbering", "theme"))) {
            WordXml.all(parts.part(name)).stream().filter(element -> !FONTS.contains(element.getLocalName()))
                    .forEach(WordDocument::requireHarmless);
        }
        var beside = new ArrayList<WordPlaceholder>();
        for (var name : parts.names(TEXTS)) {
            var part = parts.part(name);
            WordXml.all(part).forEach(WordDocument::requireHarmless);
            requireKnownFields(part);
            WordXml.all(part, "p").filter(paragraph -> !isRepeated(paragraph)).forEach(element -> {
                var paragraph = new WordParagraph(element);
                paragraph.names().forEach(found -> (parts.isMain(name) ? placeholders : beside)
                        .add(new WordPlaceholder(found, paragraph.beginning(), parts.isMain(name))));
            });
        }
        placeholders.addAll(beside);
    }

    private static void requireHarmless(Element element) {
        var name = element.getLocalName();
        if (FOREIGN.contains(name)) {
            throw new WordRefused(WordRefused.Reason.EMBEDDED, name);
        }
        if (FETCHING.contains(name)) {
            throw new WordRefused(WordRefused.Reason.LINK, name);
        }
        if (WordXml.isAny(element, CHANGES)) {
            throw new WordRefused(WordRefused.Reason.TRACKED);
        }
        if (WordXml.is(element, "fldSimple")) {
            requireKnownField(WordXml.attribute(element, "instr"));
        }
    }

    /** Instructions may be cut into pieces, and fields may stand in fields. */
    private static void requireKnownFields(Document part) {
        var open = new ArrayDeque<StringBuilder>();
        for (var element : WordXml.all(part)) {
            var mark = WordXml.is(element, "fldChar") ? WordXml.attribute(element, "fldCharType") : "";
            if (mark.equals("begin")) {
                open.push(new StringBuilder());
            } else if (WordXml.is(element, "instrText")) {
                if (open.isEmpty()) {
                    throw new WordRefused(WordRefused.Reason.FIELD, element.getTextContent().strip());
                }
                open.peek().append(element.getTextContent());
            } else if (mark.equals("end") && !open.isEmpty()) {
                requireKnownField(open.pop().toString());
            }
        }
        open.forEach(field -> requireKnownField(field.toString()));
    }

    private static void requireKnownField(String instruction) {
        var word = instruction.strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
        if (!FIELDS.contains(word)) {
            throw new WordRefused(WordRefused.Reason.FIELD, instruction.strip());
        }
    }

    /** What Word writes a second time for programs that are older than its drawings. */
    private static boolean isRepeated(Node node) {
        for (var at = node.getParentNode(); at != null; at = at.getParentNode()) {
            if ("Fallback".equals(at.getLocalName())) {
                return true;
            }
        }
        return false;
    }
}
