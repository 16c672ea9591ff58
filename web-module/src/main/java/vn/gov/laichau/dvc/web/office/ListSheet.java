package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.gov.laichau.dvc.inbox.TaskRow;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.web.common.Texts;

/** A list of work as a sheet, written line by line. Text that a program might take for a formula stays text. */
class ListSheet implements AutoCloseable {

    private static final String RISKY = "=+-@\t\r\n";
    private static final int FLUSHED = 200;
    private static final List<String> HEADS = List.of("sheet.code", "sheet.applicant", "sheet.procedure", "sheet.work",
            "sheet.unit", "sheet.holder", "sheet.since", "sheet.due", "sheet.whole", "sheet.urgency");

    private final Workbook book;
    private final Worksheet sheet;
    private final Locale locale;
    private int line;

    ListSheet(OutputStream out, Locale locale, String title) {
        this.locale = locale;
        book = new Workbook(out, "Dich vu cong Lai Chau", null);
        sheet = book.newWorksheet(Texts.text(locale, "sheet.name"));
        text(0, title);
        line++;
        for (int i = 0; i < HEADS.size(); i++) {
            text(i, Texts.text(locale, HEADS.get(i)));
            sheet.style(line, i).bold().set();
        }
        line++;
    }

    /** {@code left} is the time left in words. */
    void add(TaskRow row, String left) throws IOException {
        text(0, row.code());
        text(1, row.applicantName());
        text(2, row.procedureName());
        text(3, Texts.word(locale, row.tab()));
        text(4, row.unitName());
        text(5, row.holderName());
        moment(6, row.openedAt());
        moment(7, row.dueAt());
        moment(8, row.wholeDueAt());
        text(9, left);
        line++;
        if (line % FLUSHED == 0) {
            sheet.flush();
        }
    }

    void note(String words) {
        text(0, words);
        line++;
    }

    private void text(int column, String value) {
        if (value != null) {
            sheet.value(line, column, harmless(value));
        }
    }

    private void moment(int column, Instant at) {
        if (at != null) {
            sheet.value(line, column, at.atZone(OfficeClock.ZONE).toLocalDateTime());
            sheet.style(line, column).format("dd/mm/yyyy hh:mm").set();
        }
    }

    /** As spreadsheets mark text; it also survives when the sheet is kept as a plain file. */
    static String harmless(String value) {
        return !value.isEmpty() && RISKY.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
