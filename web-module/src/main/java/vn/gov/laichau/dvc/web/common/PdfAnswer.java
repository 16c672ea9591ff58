package vn.gov.laichau.dvc.web.common;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

/** A PDF that is shown and not kept. */
public final class PdfAnswer {

    private PdfAnswer() {
    }

    public static void inline(HttpServletResponse response, String name, byte[] pdf) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
