package vn.gov.laichau.dvc.web.common;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** The file that was sent with a form, or none. */
@RequestScoped
public class SentFile {

    /** What is done with its name and content; both {@code null} when no file was chosen. */
    @FunctionalInterface
    public interface Use {
        void with(String name, InputStream content);
    }

    @Inject
    HttpServletRequest request;

    public void use(String field, Use use) throws IOException, ServletException {
        var part = request.getPart(field);
        if (part == null || part.getSubmittedFileName() == null || part.getSubmittedFileName().isBlank()) {
            use.with(null, null);
            return;
        }
        try (var content = part.getInputStream()) {
            use.with(part.getSubmittedFileName(), content);
        }
    }
}
