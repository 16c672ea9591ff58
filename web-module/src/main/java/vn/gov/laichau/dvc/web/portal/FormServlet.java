package vn.gov.laichau.dvc.web.portal;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.paper.FormDownload;
import vn.gov.laichau.dvc.shared.NotFound;

/** {@code /form/blank?code=}: the form of a procedure printed empty, for everybody (Điều 2.9, 6.1). */
@WebServlet("/form/blank")
public class FormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NOT_OF_A_CODE = Pattern.compile("[^0-9A-Z.]");

    @Inject
    transient FormDownload forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = request.getParameter("code");
        var code = asked == null ? "" : asked;
        try {
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"to-khai-" + NOT_OF_A_CODE.matcher(code)
                    .replaceAll("") + ".pdf\"");
            forms.blank(code, response.getOutputStream());
        } catch (NotFound e) {
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
