package vn.gov.laichau.dvc.web.common;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.shared.NotFound;

/** A PDF that is shown and not kept, or why there is none. */
public final class PdfAnswer {

    private PdfAnswer() {
    }

    /** Why there is none, as a sentence; what a person may not see stays not found. */
    public static void refused(HttpServletRequest request, HttpServletResponse response, DomainException problem)
            throws IOException {
        if (problem instanceof NotFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        response.setContentType("text/plain; charset=UTF-8");
        response.getWriter().write(Texts.error(PageLocale.of(request), problem));
    }

    public static void inline(HttpServletResponse response, String name, byte[] pdf) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
