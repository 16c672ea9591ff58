package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.web.common.Texts;

/** A sheet that is written line by line. Text that a program might take for a formula stays text. */
class SheetWriter implements AutoCloseable {

    private static final String RISKY = "=+-@\t\r\n";
    private static final int FLUSHED = 200;

    private final Workbook book;
    private final Worksheet sheet;
    private int line;

    /** {@code name} is that of the sheet, {@code title} its first line, {@code heads} are the keys of its columns. */
    SheetWriter(OutputStream out, Locale locale, String name, String title, List<String> heads) {
        book = new Workbook(out, "Dich vu cong Lai Chau", null);
        sheet = book.newWorksheet(name);
        text(0, title);
        line++;
        for (int i = 0; i < heads.size(); i++) {
            text(i, Texts.text(locale, heads.get(i)));
            sheet.style(line, i).bold().set();
        }
        line++;
    }

    void text(int column, String value) {
        if (value != null) {
            sheet.value(line, column, harmless(value));
        }
    }

    void number(int column, Integer value) {
        if (value != null) {
            sheet.value(line, column, value);
        }
    }

    void moment(int column, Instant at) {
        if (at != null) {
            sheet.value(line, column, at.atZone(OfficeClock.ZONE).toLocalDateTime());
            sheet.style(line, column).format("dd/mm/yyyy hh:mm").set();
        }
    }

    /** A limit that ends with a day is that day. */
    void limit(int column, Instant at) {
        var day = at == null ? Optional.<LocalDate>empty() : OfficeClock.endedBy(at);
        day.ifPresentOrElse(last -> {
            sheet.value(line, column, last);
            sheet.style(line, column).format("dd/mm/yyyy").set();
        }, () -> moment(column, at));
    }

    void next() throws IOException {
        line++;
        if (line % FLUSHED == 0) {
            sheet.flush();
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
