package vn.gov.laichau.dvc.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.register.BookKey;
import vn.gov.laichau.dvc.register.BookView;
import vn.gov.laichau.dvc.register.RegisterKind;
import vn.gov.laichau.dvc.register.RegisterReading;
import vn.gov.laichau.dvc.register.RegisterRow;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Role;

/** A book as it is bound: Mẫu số 06, a thousand lines in a file (TT 01/2018 Art 10). */
@Stateless
@Audited
@RolesAllowed({Role.RECEPTION, Role.RECORDS_CLERK, Role.LEADER})
public class RegisterPrinting {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(OfficeClock.ZONE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
            .withZone(OfficeClock.ZONE);

    @Inject
    RegisterReading reading;

    @Inject
    PdfWriter pdf;

    @Inject
    Clock clock;

    /** The lines of a book from a number on. */
    public byte[] print(BookKey book, int number) {
        return pdf.write("register", values(reading.book(book), reading.toPrint(book, number), clock.instant()));
    }

    static Map<String, Object> values(BookView book, List<RegisterRow> rows, Instant now) {
        var values = new HashMap<String, Object>(Map.of("agency", book.agencyName(), "number", "", "code",
                "Sổ năm " + book.year(), "procedure", title(book.kind()), "day",
                DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy").withZone(OfficeClock.ZONE).format(now),
                "title", title(book.kind()).toUpperCase(Locale.ROOT), "year", book.year(), "opened",
                DATE.format(book.openedAt())));
        values.putAll(Map.of("volume", "%02d".formatted(book.volume()), "closed", closed(book)));
        values.put("rows", rows.stream().map(RegisterPrinting::row).toList());
        return values;
    }

    private static String closed(BookView book) {
        if (book.open()) {
            return "";
        }
        return DATE.format(book.closedAt()) + ", ở số " + "%02d".formatted(book.last()) + ", người khóa sổ: "
                + (book.closedBy().isEmpty() ? "hệ thống" : book.closedBy())
                + (book.ground().isEmpty() ? "" : "; lý do: " + book.ground());
    }

    private static Map<String, Object> row(RegisterRow row) {
        var values = new HashMap<String, Object>(Map.of("number", row.number(), "code", row.code(), "procedure",
                row.procedure(), "sets", row.sets() == null ? "" : row.sets().toString(), "who",
                Stream.of(row.applicant(), row.address(), row.phone()).filter(part -> !part.isBlank()).toList(),
                "handler", row.handler(), "received", TIME.format(row.at()), "appointment", time(row.appointmentAt()),
                "returned", time(row.returnedAt())));
        values.putAll(Map.of("delivery", row.delivery() == null ? "" : switch (row.delivery()) {
            case COUNTER -> "Tại Một cửa";
            case POST -> "Bưu chính";
            case ONLINE -> "Trên mạng";
        }, "receiver", row.receiver() == null ? "" : row.receiver(), "note", row.note()));
        return values;
    }

    private static String time(Instant at) {
        return at == null ? "" : TIME.format(at);
    }

    private static String title(RegisterKind kind) {
        return switch (kind) {
            case DOSSIERS -> "Sổ theo dõi hồ sơ";
            case SUPPLEMENTS -> "Sổ phiếu yêu cầu bổ sung, hoàn thiện hồ sơ";
            case REFUSALS -> "Sổ phiếu từ chối tiếp nhận hồ sơ";
            case APOLOGIES -> "Sổ phiếu xin lỗi và hẹn lại ngày trả kết quả";
            case STOPS -> "Sổ thông báo dừng giải quyết hồ sơ";
            case FEE_NOTICES -> "Sổ thông báo nộp phí, lệ phí";
            case CONSULTATIONS -> "Sổ phiếu lấy ý kiến";
            case MINUTES -> "Sổ biên bản";
            case OUTGOING -> "Sổ văn bản đi";
        };
    }
}
