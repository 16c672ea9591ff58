package vn.gov.laichau.dvc.web.citizen;

import java.io.IOException;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.paper.DeclarationPreview;
import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.web.common.PdfAnswer;

/** The declaration as PDF before it is sent (Điều 10.1). */
@WebServlet("/citizen/declaration")
public class DeclarationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DeclarationPreview preview;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PdfAnswer.inline(response, "to-khai.pdf",
                    preview.pdf(UUID.fromString(String.valueOf(request.getParameter("id")))));
        } catch (DomainException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
