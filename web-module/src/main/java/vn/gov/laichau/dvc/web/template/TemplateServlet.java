package vn.gov.laichau.dvc.web.template;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.paper.DraftPreview;
import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PdfAnswer;

/** A template as it is typed, as PDF; keeps nothing. */
@WebServlet("/admin/template.pdf")
public class TemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DraftPreview preview;

    @Inject
    transient TemplatesPage templates;

    @Inject
    transient Asked asked;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PdfAnswer.inline(response, "mau-du-thao.pdf", preview.ofTemplate(AskedTemplate.place(asked,
                    templates.getAgency()), AskedTemplate.text(asked)));
        } catch (DomainException e) {
            PdfAnswer.refused(request, response, e);
        }
    }
}
