package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.register.BookKey;
import vn.gov.laichau.dvc.register.BookView;
import vn.gov.laichau.dvc.register.RegisterExport;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageLocale;
import vn.gov.laichau.dvc.web.common.Show;
import vn.gov.laichau.dvc.web.common.Texts;

/** A whole book as a sheet, written while it is read. It is recorded before it leaves (Điều 5.3). */
@WebServlet("/officer/register.xlsx")
public class RegisterSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    @Inject
    transient RegisterExport export;

    @Inject
    transient Asked asked;

    @Inject
    transient PageLocale language;

    @Inject
    transient Show show;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var key = BookKey.parse(asked.text("book")).orElse(null);
        if (key == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var book = export.begin(key.agency(), key);
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader("Content-Disposition", "attachment; filename=\"so-" + key.year() + ".xlsx\"");
            write(response, book);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(HttpServletResponse response, BookView book) throws IOException {
        var locale = language.getLocale();
        var title = Texts.text(locale, "register.sheet.title", show.word(book.kind()), String.valueOf(book.year()),
                "%02d".formatted(book.volume()), book.agencyName(), MOMENT.format(LocalDateTime.now(clock)));
        try (var sheet = new BookSheet(response.getOutputStream(), locale, title)) {
            int next = book.first();
            for (var piece = export.piece(book.key(), next); !piece.isEmpty() && next <= book.last();
                    piece = export.piece(book.key(), next)) {
                for (var row : piece) {
                    sheet.add(row);
                    next = row.number() + 1;
                }
            }
        }
    }
}
