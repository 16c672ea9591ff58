package vn.gov.laichau.dvc.web.portal;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.authoring.PublicFiles;
import vn.gov.laichau.dvc.shared.NotFound;

/** Templates and samples of papers that a public procedure gives out; of any other file nothing is said (Điều 6.1). */
@WebServlet("/bieu-mau/*")
public class PublicFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = UUID.fromString(String.valueOf(request.getPathInfo()).substring(1));
            var file = files.get(id);
            response.setContentType(file.mediaType());
            response.setContentLengthLong(file.size());
            response.setHeader("Content-Disposition", "inline; filename*=UTF-8''"
                    + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; "
                    + "img-src 'self'; object-src 'self'; frame-ancestors 'self'");
            response.setHeader("ETag", '"' + file.sha256() + '"');
            files.copyTo(id, response.getOutputStream());
        } catch (NotFound | IllegalArgumentException | StringIndexOutOfBoundsException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
