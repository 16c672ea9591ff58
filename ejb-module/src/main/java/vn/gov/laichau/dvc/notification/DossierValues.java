package vn.gov.laichau.dvc.notification;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.Supplement;
import vn.gov.laichau.dvc.dossier.SupplementReason;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.wording.NoticeValues;
import vn.gov.laichau.dvc.wording.NoticeVariable;

/** What texts may say of a dossier: times, money and names as people read them. */
@ApplicationScoped
public class DossierValues {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy")
            .withZone(OfficeClock.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<String, String> REASONS = DataFile.read("/data/supplement-reasons.json", Map.class);

    @Inject
    @ConfigProperty(name = "dvc.base-url")
    String baseUrl;

    /** What every dossier has, and its appointment. */
    public NoticeValues of(Dossier dossier) {
        var agency = agency(dossier);
        var desk = dossier.getDesk();
        return new NoticeValues().with(NoticeVariable.CODE, dossier.getCode())
                .with(NoticeVariable.PROCEDURE, dossier.getProcedure().getProcedure().getName())
                .with(NoticeVariable.APPLICANT, dossier.getApplicant().getName())
                .with(NoticeVariable.AGENCY, agency.getName())
                .with(NoticeVariable.ADDRESS, desk.getAddress() == null ? dossier.getAgency().getAddress()
                        : desk.getAddress())
                .with(NoticeVariable.PHONE, desk.getPhone() == null ? dossier.getAgency().getPhone() : desk.getPhone())
                .with(NoticeVariable.SENT, when(dossier.getSubmittedAt()))
                .with(NoticeVariable.LINK, baseUrl + "/account/open.xhtml?dossier=" + dossier.getUuid())
                .with(NoticeVariable.FEE, money(dossier.getFeeTotal()))
                .with(NoticeVariable.APPOINTMENT, when(dossier.getAppointmentAt()));
    }

    /** What is asked for, line by line. */
    public String asked(Dossier dossier) {
        var list = new StringBuilder();
        dossier.openSupplement().ifPresent(asked -> asked.getItems().forEach(item -> list.append("\n- ")
                .append(dossier.nameOf(item)).append(": ").append(words(item.getReason()))
                .append(item.getNote() == null || item.getNote().isBlank() ? "" : " (" + item.getNote() + ")")));
        return list.toString().strip();
    }

    /** The last day for it; empty for none. */
    String askedUntil(Dossier dossier) {
        return dossier.openSupplement().map(Supplement::getAnswerBy).map(DAY::format).orElse("");
    }

    static String words(SupplementReason reason) {
        return REASONS.get(reason.name());
    }

    /** Who acts: the agency that decided, or where the dossier is; before and after, the one to which it was sent. */
    static Unit agency(Dossier dossier) {
        return switch (dossier.getStatus()) {
            case IN_PROCESS, CONSULTING, AWAITING_APPROVAL -> dossier.getStepUnit().agency();
            case SIGNED, RESULT_ISSUED -> dossier.getDecidedIn().agency();
            default -> dossier.getAgency();
        };
    }

    /** An instant as texts write it; empty for none. */
    public static String when(Instant at) {
        return at == null ? "" : WHEN.format(at);
    }

    static String money(long amount) {
        return NumberFormat.getIntegerInstance(Locale.GERMANY).format(amount) + " đồng";
    }
}
