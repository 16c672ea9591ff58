package vn.gov.laichau.dvc.web.template;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.paper.WordUploads;
import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.template.TemplateWriting;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PdfAnswer;

/** The Word file of a template: as it was brought, filled with examples as PDF, and one to begin with. */
@WebServlet({WordServlet.FILE, WordServlet.PDF, WordServlet.EXAMPLE})
public class WordServlet extends HttpServlet {

    static final String FILE = "/admin/word.docx";
    static final String PDF = "/admin/word.pdf";
    static final String EXAMPLE = "/admin/word-example.docx";

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    transient TemplateWriting writing;

    @Inject
    transient WordUploads uploads;

    @Inject
    transient TemplatesPage templates;

    @Inject
    transient Asked asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var place = AskedTemplate.place(asked, templates.getAgency());
            switch (request.getServletPath()) {
                case PDF -> PdfAnswer.inline(response, "mau-word.pdf", uploads.look(place));
                case EXAMPLE -> word(response, "mau-de-bat-dau.docx", writing.wordExample(place));
                default -> word(response, "mau-word.docx", writing.wordFile(place));
            }
        } catch (DomainException e) {
            PdfAnswer.refused(request, response, e);
        }
    }

    private static void word(HttpServletResponse response, String name, byte[] file) throws IOException {
        response.setContentType(TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
