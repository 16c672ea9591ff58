package vn.gov.laichau.dvc.paper;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.deadline.ClockMark;
import vn.gov.laichau.dvc.document.DocumentSettings;
import vn.gov.laichau.dvc.document.FileStore;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.register.RegisterKind;
import vn.gov.laichau.dvc.register.RegisterLine;
import vn.gov.laichau.dvc.register.Registers;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** Phiếu kiểm soát (Mẫu số 05, TT 01/2018): printed at any time, and kept when the result is returned. */
@ApplicationScoped
public class ControlSheets {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
            .withZone(OfficeClock.ZONE);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy")
            .withZone(OfficeClock.ZONE);

    @Inject
    PdfWriter pdf;

    @Inject
    Papers papers;

    @Inject
    Registers registers;

    @Inject
    FileStore files;

    @Inject
    DocumentSettings settings;

    /** What happened to the appointment in a stretch of time: stood still, went on, was put off with an apology. */
    public static List<String> notes(Dossier dossier, Instant after, Instant until) {
        var notes = new ArrayList<String>();
        boolean forMoney = false;
        for (var mark : dossier.getClock()) {
            forMoney = mark.kind() == ClockMark.Kind.STOPPED ? ClockMark.PAYMENT.equals(mark.cause()) : forMoney;
            var note = note(mark, dossier.isRestarting() && !forMoney);
            if (mark.at().isAfter(after) && !mark.at().isAfter(until) && !note.isEmpty()) {
                notes.add(note);
            }
        }
        return List.copyOf(notes);
    }

    /** {@code anew}: the time begins anew after papers (NĐ 61 Art 19.4). */
    private static String note(ClockMark mark, boolean anew) {
        return switch (mark.kind()) {
            case STOPPED -> "Tạm dừng từ " + MOMENT.format(mark.at()) + (ClockMark.PAYMENT.equals(mark.cause())
                    ? ", chờ nộp tiền" : ", chờ bổ sung");
            case RETURNED -> (anew ? "Tính lại từ đầu từ " : "Tính tiếp từ ") + MOMENT.format(mark.at());
            case EXTENDED -> "Xin lỗi, hẹn lại ngày " + DATE.format(mark.day()) + " (" + MOMENT.format(mark.at()) + ")";
            case RECALENDARED -> "Lịch làm việc đổi, hẹn lại (" + MOMENT.format(mark.at()) + ")";
            case ACCEPTED, DONE -> "";
        };
    }

    /** As it is now. */
    public byte[] print(Dossier dossier, List<HandOver> lines, Instant now) {
        var procedure = dossier.getProcedure().getProcedure();
        var number = registers.lineOf(dossier.getUuid(), RegisterKind.DOSSIERS).map(RegisterLine::label).orElse("");
        var values = new HashMap<String, Object>(Map.of("agency", dossier.getAgency().getName(), "number", number, "code",
                dossier.getCode(), "procedure", procedure.getName(), "procedureCode", procedure.getCode(), "applicant",
                dossier.getApplicant().getName(), "day", DAY.format(now), "accepted", moment(dossier.getAcceptedAt()),
                "appointment", moment(dossier.getAppointmentAt())));
        values.put("lines", lines.stream().map(ControlSheets::values).toList());
        var last = lines.isEmpty() ? dossier.getAcceptedAt() : lines.get(lines.size() - 1).given();
        values.put("since", last == null ? List.of() : notes(dossier, last, now));
        return pdf.write(PaperKind.CONTROL_SHEET.template(), values);
    }

    /** As it was in the end, among the papers of the dossier. */
    public void keep(Dossier dossier, List<HandOver> lines, Instant now) {
        var file = files.store(dossier.getCode() + "-control.pdf", new ByteArrayInputStream(print(dossier, lines, now)),
                settings.maxBytes());
        papers.add(new OfficialPaper(dossier.getId(), PaperKind.CONTROL_SHEET, "", file, now));
    }

    static Map<String, Object> values(HandOver line) {
        return Map.of("from", line.from(), "giver", line.giver(), "given", moment(line.given()), "to", line.to(), "receiver",
                line.receiver(), "received", moment(line.received()), "result", result(line), "notes", line.notes());
    }

    /** Before the day on which the step ended, on it, or late. */
    private static String result(HandOver line) {
        if (line.dueAt() == null || line.given() == null) {
            return "";
        }
        if (line.given().isAfter(line.dueAt())) {
            return "Quá hạn";
        }
        var last = line.dueAt().minusSeconds(1).atZone(OfficeClock.ZONE).toLocalDate();
        return line.given().atZone(OfficeClock.ZONE).toLocalDate().isBefore(last) ? "Trước hạn" : "Đúng hạn";
    }

    private static String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }
}
