package vn.gov.laichau.dvc.register;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.calendar.ProvinceCalendar;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.SomeDossier;
import vn.gov.laichau.dvc.shared.Stamp;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in the book of dossiers (Mẫu số 06; TT 01/2018 Art 10). */
class RegisterLineTest {

    private static final Stamp LATER = new Stamp("leader", Instant.parse("2017-03-07T02:00:00Z"));

    private final Dossier dossier = SomeDossier.at(DossierStatus.IN_PROCESS);
    private final RegisterLine line = new RegisterLine(1, 7, "TNHS", dossier, dossier.getAcceptedAt());

    @Test
    void aLineSaysWhoBroughtWhatAndWhenItIsPromised() {
        assertThat(line.label()).isEqualTo("07/TNHS");
        assertThat(line.getCode()).isEqualTo(dossier.getCode());
        assertThat(line.getApplicant()).isEqualTo(dossier.getApplicant().getName());
        assertThat(line.getHandler()).isEqualTo(dossier.getAgency().getName());
        assertThat(line.getAppointmentAt()).isEqualTo(dossier.getAppointmentAt());
        assertThat(line.getReturnedAt()).isNull();
        assertThat(line.getNote()).isEmpty();
    }

    @Test
    void anApologyChangesTheAppointmentAndSaysSo() {
        var moved = dossier.extend(LocalDate.of(2017, 3, 15), "floods", ProvinceCalendar.load(), LATER);

        RegisterKeeping.write(line, dossier, moved);

        assertThat(line.getAppointmentAt()).isEqualTo(dossier.getAppointmentAt());
        assertThat(line.getNote()).isEqualTo("Xin lỗi ngày 07/03/2017, hẹn lại ngày 15/03/2017");
    }

    @Test
    void whatIsWithdrawnHasNoAppointmentAndKeepsItsNumberAndRemarks() {
        RegisterKeeping.write(line, dossier, dossier.extend(LocalDate.of(2017, 3, 15), "floods",
                ProvinceCalendar.load(), LATER));
        RegisterKeeping.write(line, dossier, dossier.withdraw(dossier.getDesk(), "not needed", LATER));

        assertThat(line.getAppointmentAt()).isNull();
        assertThat(line.getNumber()).isEqualTo(7);
        assertThat(line.getNote()).startsWith("Xin lỗi").endsWith("; Người nộp rút hồ sơ ngày 07/03/2017");
    }

    @Test
    void aHandedOverResultHasItsDayAndWhoTookIt() {
        var returned = SomeDossier.at(DossierStatus.RETURNED);
        var moved = returned.getHistory().get(returned.getHistory().size() - 1);

        line.returned(moved.getAt(), returned.getReceiverName());

        assertThat(line.getReturnedAt()).isEqualTo(returned.getReturnedAt());
        assertThat(line.getReceiver()).isEqualTo(returned.getApplicant().getName());
    }
}
