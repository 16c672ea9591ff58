package vn.gov.laichau.dvc.web.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.authoring.DraftWriting;
import vn.gov.laichau.dvc.editing.ContentFile;
import vn.gov.laichau.dvc.shared.NotFound;

/** A draft, or its form alone, as a JSON file to keep or to take elsewhere (Điều 12.6). */
@WebServlet("/admin/draft-file")
public class DraftFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DraftWriting writing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var content = writing.open(UUID.fromString(String.valueOf(request.getParameter("id")))).content();
            boolean form = "form".equals(request.getParameter("what"));
            response.setContentType("application/json");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + content.code
                    + (form ? "-form.json" : ".json") + '"');
            response.getWriter().write(form ? ContentFile.of(content.form) : ContentFile.of(content));
        } catch (NotFound | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
