package vn.gov.laichau.dvc.register;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** What becomes of an accepted dossier is written beside its line in the book of dossiers, in the transaction of the act. */
@ApplicationScoped
public class RegisterKeeping {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(OfficeClock.ZONE);

    @Inject
    Dossiers dossiers;

    @Inject
    Registers registers;

    void keep(@Observes DossierMoved moved) {
        registers.lineOf(moved.id(), RegisterKind.DOSSIERS)
                .ifPresent(line -> write(line, dossiers.get(moved.dossier()), moved));
    }

    static void write(RegisterLine line, Dossier dossier, DossierMoved moved) {
        var at = moved.stamp().at();
        var day = DAY.format(at);
        switch (moved.verb()) {
            case REQUIRE_SUPPLEMENT_IN_PROCESS -> line.appoint(null, "Yêu cầu bổ sung ngày " + day);
            case CONFIRM_SUPPLEMENT -> line.appoint(dossier.getAppointmentAt(),
                    "Bổ sung đủ ngày " + day + appointed(dossier));
            case RECALENDAR -> line.appoint(dossier.getAppointmentAt(),
                    "Tính lại theo lịch ngày " + day + appointed(dossier));
            case EXTEND -> line.appoint(dossier.getAppointmentAt(), "Xin lỗi ngày " + day + appointed(dossier));
            case DEMAND_PAYMENT, RECORD_FEE -> line.appoint(dossier.getAppointmentAt(), "");
            case ISSUE -> line.remark((dossier.getOutcome() == Outcome.REFUSE ? "Không chấp thuận: văn bản số "
                    : "Kết quả số ") + dossier.getResultNumber() + " ngày " + day);
            case RETURN_RESULT -> line.returned(at, dossier.getReceiverName());
            case REOPEN_FOR_CORRECTION -> line.remark("Đính chính kết quả từ ngày " + day);
            case WITHDRAW -> line.appoint(null, "Người nộp rút hồ sơ ngày " + day);
            case STOP -> line.appoint(null, "Dừng giải quyết ngày " + day);
            default -> {
                // nothing that the book tells of
            }
        }
    }

    private static String appointed(Dossier dossier) {
        Instant day = dossier.getAppointmentAt();
        return day == null ? "" : ", hẹn lại ngày " + DAY.format(day);
    }
}
