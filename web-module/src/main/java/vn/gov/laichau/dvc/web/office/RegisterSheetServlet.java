package vn.gov.laichau.dvc.web.office;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.register.BookKey;
import vn.gov.laichau.dvc.register.BookView;
import vn.gov.laichau.dvc.register.RegisterExport;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.web.common.Texts;

/** A whole book as a sheet, written while it is read. It is recorded before it leaves (Điều 5.3). */
@WebServlet("/officer/register.xlsx")
public class RegisterSheetServlet extends SpreadsheetServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RegisterExport export;

    @Override
    void send(HttpServletResponse response) throws IOException {
        var key = BookKey.parse(asked.text("book")).orElseThrow(() -> new NotFound("book", asked.text("book")));
        var book = export.begin(key.agency(), key);
        begin(response, "so-" + key.year() + ".xlsx");
        write(response, book);
    }

    private void write(HttpServletResponse response, BookView book) throws IOException {
        var locale = language.getLocale();
        var title = Texts.text(locale, "register.sheet.title", show.word(book.kind()), String.valueOf(book.year()),
                "%02d".formatted(book.volume()), book.agencyName(), now());
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
