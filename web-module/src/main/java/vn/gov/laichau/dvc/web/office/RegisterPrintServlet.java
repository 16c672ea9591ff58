package vn.gov.laichau.dvc.web.office;

import java.io.IOException;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.paper.RegisterPrinting;
import vn.gov.laichau.dvc.register.BookKey;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.web.common.Asked;

/** A book as PDF, to be printed and bound (Mẫu số 06). */
@WebServlet("/officer/register.pdf")
public class RegisterPrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RegisterPrinting printing;

    @Inject
    transient Asked asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var book = BookKey.parse(asked.text("book")).orElse(null);
        if (book == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var pdf = printing.print(book, asked.number("from"));
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", "inline; filename=\"so-" + book.year() + ".pdf\"");
            response.getOutputStream().write(pdf);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
