package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.inbox.QueueExport;
import vn.gov.laichau.dvc.inbox.QueueFilter;
import vn.gov.laichau.dvc.inbox.TaskRow;
import vn.gov.laichau.dvc.web.common.Texts;

/** The list that an officer sees, as a sheet; what he may not see is not in it. It is recorded before it leaves. */
@WebServlet("/officer/inbox.xlsx")
public class InboxSheetServlet extends SpreadsheetServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient QueueExport export;

    @Override
    void send(HttpServletResponse response) throws IOException {
        var id = UUID.randomUUID();
        var filter = QueueFilter.of(asked::text);
        int lines = export.begin(id, filter);
        begin(response, "hop-viec.xlsx");
        write(response, filter, lines, id);
    }

    private void write(HttpServletResponse response, QueueFilter filter, int lines, UUID id)
            throws IOException {
        var locale = language.getLocale();
        var title = Texts.text(locale, "sheet.title", now(), id.toString());
        try (var sheet = new ListSheet(response.getOutputStream(), locale, title)) {
            int written = 0;
            UUID after = null;
            for (List<TaskRow> piece = export.piece(filter, null); !piece.isEmpty() && written < QueueExport.MOST;
                    piece = export.piece(filter, after)) {
                for (var row : piece.subList(0, Math.min(piece.size(), QueueExport.MOST - written))) {
                    sheet.add(row, show.left(row.urgency(), row.minutesLeft()));
                    after = row.task();
                    written++;
                }
            }
            if (lines > QueueExport.MOST) {
                sheet.note(Texts.text(locale, "sheet.cut", QueueExport.MOST));
            }
        }
    }
}
