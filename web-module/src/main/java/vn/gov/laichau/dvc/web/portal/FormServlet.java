package vn.gov.laichau.dvc.web.portal;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.paper.FormDownload;
import vn.gov.laichau.dvc.shared.NotFound;

/**
 * Forms to download, for everybody: {@code /form/blank?code=} the form of a procedure printed empty, {@code
 * /form/file?code=&paper=} the template of a paper, with {@code &sample=1} a sample of it (Điều 2.9, 6.1).
 */
@WebServlet("/form/*")
public class FormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FormDownload forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = text(request, "code");
        try {
            switch (String.valueOf(request.getPathInfo())) {
                case "/blank" -> {
                    head(response, "application/pdf", "to-khai-" + code + ".pdf");
                    forms.blank(code, response.getOutputStream());
                }
                case "/file" -> {
                    boolean sample = request.getParameter("sample") != null;
                    var file = forms.file(code, text(request, "paper"), sample);
                    head(response, file.mediaType(), file.name());
                    response.setContentLengthLong(file.size());
                    forms.copyFile(code, text(request, "paper"), sample, response.getOutputStream());
                }
                default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (NotFound e) {
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void head(HttpServletResponse response, String mediaType, String name) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static String text(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
