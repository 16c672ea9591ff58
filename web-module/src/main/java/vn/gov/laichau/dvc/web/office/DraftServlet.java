package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.paper.DraftPreview;
import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.web.common.PdfAnswer;

/** The document that an officer is drafting, as PDF; keeps nothing (Điều 8). */
@WebServlet("/officer/draft.pdf")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DraftPreview preview;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var outcome = Arrays.stream(Outcome.values()).filter(one -> one.name().equals(request.getParameter("outcome")))
                .findFirst().orElse(Outcome.GRANT);
        try {
            PdfAnswer.inline(response, "du-thao.pdf", preview.ofDossier(UUID.fromString(String.valueOf(
                    request.getParameter("id"))), outcome, String.valueOf(request.getParameter("text")),
                    request.getParameter("plain") != null));
        } catch (DomainException e) {
            PdfAnswer.refused(request, response, e);
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
