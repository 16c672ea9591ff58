package vn.gov.laichau.dvc.web.common;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.tracking.FileAccess;

/** Streams a paper to whoever may open its dossier; for anybody else there is no such file. */
@WebServlet("/file/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

    @Inject
    transient FileAccess files;

    /** Asks what a file is: nothing of it is read, and a result is not fetched by that. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, false);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, true);
    }

    private void send(HttpServletRequest request, HttpServletResponse response, boolean whole) throws IOException {
        try {
            var id = UUID.fromString(String.valueOf(request.getPathInfo()).substring(1));
            var file = files.get(id);
            boolean shown = SHOWN.contains(file.mediaType()) && request.getParameter("download") == null;
            response.setContentType(file.mediaType());
            response.setContentLengthLong(file.size());
            response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''"
                    + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; "
                    + "img-src 'self'; object-src 'self'; frame-ancestors 'self'");
            response.setHeader("ETag", '"' + file.sha256() + '"');
            if (whole) {
                files.copyTo(id, response.getOutputStream());
            }
        } catch (NotFound | IllegalArgumentException | StringIndexOutOfBoundsException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
