package vn.gov.laichau.dvc.web.portal;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.catalog.CatalogFilter;
import vn.gov.laichau.dvc.catalog.CatalogQueries;
import vn.gov.laichau.dvc.catalog.ProcedureRow;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.web.common.PageLocale;
import vn.gov.laichau.dvc.web.common.Texts;

/**
 * The catalogue for the sites of agencies (Điều 12.4): {@code /feed/procedures.json} and {@code /feed/procedures.atom}, with
 * {@code agency}, {@code field} and {@code branch}; 50 procedures a page, each page names the next one.
 */
@WebServlet({"/feed/procedures.json", "/feed/procedures.atom"})
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int SIZE = 50;
    private static final int LONGEST_NUMBER = 6;

    @Inject
    transient CatalogQueries catalog;

    @Inject
    @ConfigProperty(name = "dvc.base-url")
    String baseUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var filter = new CatalogFilter("", text(request, "branch"), text(request, "field"), text(request, "agency"), "", 0,
                "");
        var from = text(request, "from");
        boolean isNumber = from.matches("[0-9]{1," + LONGEST_NUMBER + "}");
        var found = catalog.search(filter, isNumber ? Integer.parseInt(from) : 0, SIZE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (request.getServletPath().endsWith(".json")) {
            response.setContentType("application/json");
            json(response, found, filter);
        } else {
            response.setContentType("application/atom+xml");
            atom(response, found, filter);
        }
    }

    private void json(HttpServletResponse response, Slice<ProcedureRow> found, CatalogFilter filter) throws IOException {
        var procedures = Json.createArrayBuilder();
        found.rows().forEach(row -> {
            var one = Json.createObjectBuilder().add("code", row.code()).add("name", row.name()).add("branch", row.branch())
                    .add("field", row.fieldName()).add("level", row.level())
                    .add("limit", limit(row)).add("fee", row.feeTotal()).add("feeKnown", row.feeKnown())
                    .add("from", row.effectiveFrom().toString()).add("changed", row.changedAt().toString())
                    .add("address", address(row));
            procedures.add(row.administrativeLevel() == null ? one
                    : one.add("administrativeLevel", row.administrativeLevel().name()));
        });
        var feed = Json.createObjectBuilder().add("total", found.total()).add("procedures", procedures);
        if (found.hasNext()) {
            feed.add("next", page("json", filter, found.first() + SIZE));
        }
        try (var writer = Json.createWriter(response.getWriter())) {
            writer.writeObject(feed.build());
        }
    }

    private void atom(HttpServletResponse response, Slice<ProcedureRow> found, CatalogFilter filter) throws IOException {
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(response.getWriter());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", page("atom", filter, 0));
            element(xml, "title", Texts.text(PageLocale.VIETNAMESE, "catalogue.title"));
            element(xml, "updated", newest(found.rows()));
            xml.writeStartElement("author");
            element(xml, "name", Texts.text(PageLocale.VIETNAMESE, "foot.title"));
            xml.writeEndElement();
            link(xml, "self", page("atom", filter, found.first()));
            if (found.hasNext()) {
                link(xml, "next", page("atom", filter, found.first() + SIZE));
            }
            for (var row : found.rows()) {
                xml.writeStartElement("entry");
                element(xml, "id", address(row));
                element(xml, "title", row.name());
                element(xml, "updated", row.changedAt().toString());
                link(xml, "alternate", address(row));
                element(xml, "summary", Texts.text(PageLocale.VIETNAMESE, "level." + row.level()) + ". " + limit(row));
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static String newest(List<ProcedureRow> rows) {
        return rows.stream().map(ProcedureRow::changedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH).toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static String limit(ProcedureRow row) {
        return Texts.text(PageLocale.VIETNAMESE, row.limitUnit() == null ? "limit.unknown" : "limit." + row.limitUnit(),
                row.limitAmount());
    }

    private String address(ProcedureRow row) {
        return baseUrl + "/thu-tuc/" + row.code();
    }

    private String page(String form, CatalogFilter filter, int from) {
        return baseUrl + "/feed/procedures." + form + "?agency=" + url(filter.agency()) + "&field=" + url(filter.field())
                + "&branch=" + url(filter.branch()) + "&from=" + from;
    }

    private static String url(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String text(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
