package vn.gov.laichau.dvc.web.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.catalog.CatalogQueries;
import vn.gov.laichau.dvc.catalog.ProcessPage;
import vn.gov.laichau.dvc.process.BpmnExport;
import vn.gov.laichau.dvc.process.UnitRule;
import vn.gov.laichau.dvc.process.UnitRule.AgencyRule;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.web.common.Texts;

/** The process of a procedure as BPMN 2.0, for everybody (Điều 12.4). */
@WebServlet("/process/bpmn")
public class ProcessServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject
    transient CatalogQueries catalog;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var code = String.valueOf(request.getParameter("code"));
            var page = catalog.process(code, request.getParameter("agency"));
            if (page.process().steps().isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            var xml = BpmnExport.xml(page.procedure(), page.process(), unit -> name(page, unit))
                    .getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/xml; charset=UTF-8");
            response.setContentLength(xml.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + code.replaceAll("[^0-9A-Za-z.]", "_")
                    + ".bpmn\"");
            response.getOutputStream().write(xml);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String name(ProcessPage page, UnitRule unit) {
        var agency = switch (unit.agency()) {
            case RECEIVING -> page.agency().isEmpty() ? Texts.text(VIETNAMESE, "process.receiving") : page.agency();
            case FIXED -> page.names().getOrDefault(unit.code(), unit.code());
            case OF_COMMUNE -> Texts.text(VIETNAMESE, "process.ofCommune");
        };
        var division = page.names().get(unit.code() + "/" + unit.division());
        return agency + " – " + (unit.agency() == AgencyRule.FIXED && division != null ? division
                : Texts.word(VIETNAMESE, unit.place()));
    }
}
