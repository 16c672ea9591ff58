package vn.gov.laichau.dvc.web.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.FacesException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.editing.ContentFile;

/** A text file that was sent with a form. */
@RequestScoped
public class UploadedText {

    private static final int BYTES_A_SIGN = 4;

    @Inject
    HttpServletRequest request;

    /** {@code null} when no file was chosen. */
    String text(String name) {
        try {
            for (var part : request.getParts()) {
                if (name.equals(part.getName()) && part.getSubmittedFileName() != null
                        && !part.getSubmittedFileName().isBlank()) {
                    try (var in = part.getInputStream()) {
                        return new String(in.readNBytes(ContentFile.LONGEST_FILE * BYTES_A_SIGN), StandardCharsets.UTF_8);
                    }
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new FacesException(e);
        }
    }
}
