package vn.gov.laichau.dvc.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A part of a Word file as a tree: no document type, no entity, not deeper than a document can be. */
final class WordXml {

    private static final Set<String> WORD = Set.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final String DECLARATION = XMLConstants.XMLNS_ATTRIBUTE_NS_URI;
    private static final String NONE = "";
    private static final String DEEPEST = "200";

    private WordXml() {
    }

    /** Fails with {@link WordRefused}. */
    static Document read(byte[] part) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException e) {
            throw new WordRefused(WordRefused.Reason.DAMAGED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] write(Document document) {
        try {
            var out = new ByteArrayOutputStream();
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            document.setXmlStandalone(true);
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All elements below, in their order. */
    static List<Element> all(Node node) {
        var found = node instanceof Document document ? document.getElementsByTagName("*")
                : ((Element) node).getElementsByTagName("*");
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList();
    }

    static Stream<Element> all(Node node, String name) {
        return all(node).stream().filter(element -> is(element, name));
    }

    /** An element of the language of Word's texts. */
    static boolean is(Node node, String name) {
        return node instanceof Element && name.equals(node.getLocalName()) && WORD.contains(node.getNamespaceURI());
    }

    static boolean isAny(Node node, Set<String> names) {
        return node instanceof Element && names.contains(node.getLocalName()) && WORD.contains(node.getNamespaceURI());
    }

    /** An attribute of the language of Word's texts; empty when it is missing. Refuses others of the same name beside it. */
    static String attribute(Element element, String name) {
        return attribute(element, name, WORD);
    }

    /** As above, an attribute without a namespace, as the tables of a package have them. */
    static String plainAttribute(Element element, String name) {
        return attribute(element, name, Set.of(NONE));
    }

    private static String attribute(Element element, String name, Set<String> namespaces) {
        var attributes = element.getAttributes();
        var found = IntStream.range(0, attributes.getLength()).mapToObj(attributes::item)
                .filter(one -> name.equals(one.getLocalName()) && !DECLARATION.equals(one.getNamespaceURI())).toList();
        if (found.size() > 1 || found.stream()
                .anyMatch(one -> !namespaces.contains(Objects.requireNonNullElse(one.getNamespaceURI(), NONE)))) {
            throw new WordRefused(WordRefused.Reason.DAMAGED);
        }
        return found.stream().map(Node::getNodeValue).findFirst().orElse("");
    }
}
