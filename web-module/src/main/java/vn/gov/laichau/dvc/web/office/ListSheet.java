package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import vn.gov.laichau.dvc.inbox.TaskRow;
import vn.gov.laichau.dvc.web.common.Texts;

/** A list of work as a sheet. */
class ListSheet implements AutoCloseable {

    private static final List<String> HEADS = List.of("sheet.code", "sheet.applicant", "sheet.procedure", "sheet.work",
            "sheet.unit", "sheet.holder", "sheet.since", "sheet.due", "sheet.whole", "sheet.urgency");

    private final SheetWriter sheet;
    private final Locale locale;

    ListSheet(OutputStream out, Locale locale, String title) {
        this.locale = locale;
        sheet = new SheetWriter(out, locale, Texts.text(locale, "sheet.name"), title, HEADS);
    }

    /** {@code left} is the time left in words. */
    void add(TaskRow row, String left) throws IOException {
        sheet.text(0, row.code());
        sheet.text(1, row.applicantName());
        sheet.text(2, row.procedureName());
        sheet.text(3, Texts.word(locale, row.tab()));
        sheet.text(4, row.unitName());
        sheet.text(5, row.holderName());
        sheet.moment(6, row.openedAt());
        sheet.limit(7, row.dueAt());
        sheet.limit(8, row.wholeDueAt());
        sheet.text(9, left);
        sheet.next();
    }

    void note(String words) throws IOException {
        sheet.text(0, words);
        sheet.next();
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
