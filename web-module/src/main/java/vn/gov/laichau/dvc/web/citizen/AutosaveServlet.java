package vn.gov.laichau.dvc.web.citizen;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.dossier.DossierDrafting;
import vn.gov.laichau.dvc.shared.DomainException;

/** Keeps what is typed into a form while it is typed, so that nothing is lost (Điều 10.1). */
@WebServlet("/citizen/autosave")
public class AutosaveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DossierDrafting drafting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (!"autosave".equals(request.getHeader("X-Requested-With"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            var draft = drafting.draft(UUID.fromString(String.valueOf(request.getParameter("id"))));
            drafting.saveAnswers(draft.id(), TypedAnswers.read(request, draft.form().fields()));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (DomainException | IllegalArgumentException e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
