package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.desk.SheetPrinting;
import vn.gov.laichau.dvc.inbox.Picked;
import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.web.common.PdfAnswer;

/** The control sheet of a dossier (Mẫu số 05), and the slip for the dossiers that were picked in a list. */
@WebServlet({"/officer/control.pdf", "/officer/slip.pdf"})
public class SheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SheetPrinting printing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PdfAnswer.inline(response, "phieu-kiem-soat.pdf",
                    printing.controlSheet(UUID.fromString(String.valueOf(request.getParameter("id")))));
        } catch (DomainException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var picked = Stream.ofNullable(request.getParameterValues("pick")).flatMap(Arrays::stream)
                .flatMap(text -> Picked.of(text).stream()).map(Picked::dossier).toList();
        if (picked.isEmpty()) {
            response.sendRedirect("/officer/bulk.xhtml");
            return;
        }
        try {
            PdfAnswer.inline(response, "phieu-ban-giao.pdf", printing.slip(picked));
        } catch (DomainException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
