package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import vn.gov.laichau.dvc.register.RegisterRow;
import vn.gov.laichau.dvc.web.common.Texts;

/** A book as a sheet, with the columns of Mẫu số 06. */
class BookSheet implements AutoCloseable {

    private static final List<String> HEADS = List.of("register.number", "register.code", "register.procedure",
            "register.sets", "register.who", "register.address", "register.phone", "register.handler", "register.at",
            "register.appointment", "register.returned", "register.delivery", "register.receiver", "register.note");

    private final SheetWriter sheet;
    private final Locale locale;

    BookSheet(OutputStream out, Locale locale, String title) {
        this.locale = locale;
        sheet = new SheetWriter(out, locale, Texts.text(locale, "register.sheet"), title, HEADS);
    }

    void add(RegisterRow row) throws IOException {
        sheet.text(0, row.label());
        sheet.text(1, row.code());
        sheet.text(2, row.procedure());
        sheet.number(3, row.sets());
        sheet.text(4, row.applicant());
        sheet.text(5, row.address());
        sheet.text(6, row.phone());
        sheet.text(7, row.handler());
        sheet.moment(8, row.at());
        sheet.moment(9, row.appointmentAt());
        sheet.moment(10, row.returnedAt());
        sheet.text(11, row.delivery() == null ? null : Texts.word(locale, row.delivery()));
        sheet.text(12, row.receiver());
        sheet.text(13, row.note());
        sheet.next();
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
