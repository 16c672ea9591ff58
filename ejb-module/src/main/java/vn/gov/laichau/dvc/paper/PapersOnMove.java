package vn.gov.laichau.dvc.paper;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.document.DocumentSettings;
import vn.gov.laichau.dvc.document.FileStore;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.dossier.FeeStatus;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.register.Registers;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.tariff.Channel;

/** Makes the paper that belongs to a move of a dossier, in the transaction of the move (Điều 7, 8.2; TT 01/2018). */
@ApplicationScoped
public class PapersOnMove {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH 'giờ' mm, 'ngày' dd/MM/yyyy")
            .withZone(OfficeClock.ZONE);
    private static final DateTimeFormatter IN_FORCE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy")
            .withZone(OfficeClock.ZONE);

    @Inject
    Dossiers dossiers;

    @Inject
    Papers papers;

    @Inject
    Registers registers;

    @Inject
    PdfWriter pdf;

    @Inject
    Signing signing;

    @Inject
    FileStore files;

    @Inject
    DocumentSettings settings;

    @Inject
    Officers officers;

    @Inject
    @ConfigProperty(name = "dvc.base-url")
    String baseUrl;

    void make(@Observes DossierMoved moved) {
        var dossier = dossiers.get(moved.dossier());
        switch (moved.verb()) {
            case SUBMIT -> {
                make(PaperKind.ACKNOWLEDGEMENT, dossier, moved, answers(dossier));
                make(PaperKind.DECLARATION, dossier, moved, Declaration.of(dossier, moved.stamp().at()));
            }
            case RESUBMIT -> make(PaperKind.DECLARATION, dossier, moved, Declaration.of(dossier, moved.stamp().at()));
            case ACCEPT -> make(PaperKind.RECEIPT, dossier, moved, Map.of());
            case REQUIRE_SUPPLEMENT -> make(PaperKind.SUPPLEMENT_REQUEST, dossier, moved, asked(dossier));
            case REFUSE_RECEPTION -> make(PaperKind.REFUSAL_NOTICE, dossier, moved, Map.of("reason", moved.reason()));
            case ISSUE -> issue(PaperKind.RESULT, dossier, dossier.getResultNumber(), "", moved);
            case SEND_ON -> issue(PaperKind.TRANSMITTAL, dossier, moved.reason(), dossier.getStepUnit().agency().getName(),
                    moved);
            default -> {
                // the other moves have no paper of their own
            }
        }
    }

    /** What was signed goes out with its number and date, in the name of the agency that decided. */
    private void issue(PaperKind kind, Dossier dossier, String number, String recipient, DossierMoved moved) {
        var decided = new Decided(kind, dossier.getOutcome(), dossier.getDecisionText(), dossier.getDecidedIn(),
                dossier.getDecidedBy(), dossier.getDecidedFor(), dossier.getSigningCapacity(), recipient);
        var at = moved.stamp().at();
        papers.add(new OfficialPaper(dossier.getId(), kind, number, signing.issue(dossier, decided, number, at), at));
    }

    private void make(PaperKind kind, Dossier dossier, DossierMoved moved, Map<String, Object> special) {
        var at = moved.stamp().at();
        var number = number(kind, dossier, moved);
        var values = common(dossier, moved, number);
        values.putAll(special);
        var name = dossier.getCode() + "-" + kind.template() + ".pdf";
        var content = new ByteArrayInputStream(pdf.write(kind.template(), values));
        papers.add(new OfficialPaper(dossier.getId(), kind, number, files.store(name, content, settings.maxBytes()),
                at));
    }

    /** What is only tried takes no number of a register. */
    private String number(PaperKind kind, Dossier dossier, DossierMoved moved) {
        return kind.register().map(book -> dossier.isTest() ? "THU/" + book.sign()
                : registers.enter(book, dossier.getAgency(), dossier, moved.stamp().at()).label()).orElse("");
    }

    private Map<String, Object> common(Dossier dossier, DossierMoved moved, String number) {
        var applicant = dossier.getApplicant();
        var procedure = dossier.getProcedure();
        var values = new HashMap<String, Object>();
        values.put("number", number);
        values.put("agency", dossier.getAgency().getName());
        values.put("agencyPhone", text(dossier.getAgency().getPhone()));
        values.put("code", dossier.getCode());
        values.put("qr", QrCodes.dataUri(baseUrl + "/track.xhtml?code=" + dossier.getCode()));
        values.put("address", baseUrl);
        values.put("day", DAY.format(moved.stamp().at()));
        values.put("applicant", applicant.getName());
        values.put("phone", text(applicant.getPhone()));
        values.put("email", text(applicant.getEmail()));
        values.put("procedure", procedure.getProcedure().getName());
        values.put("version", versionOf(procedure));
        values.put("procedureCode", procedure.getProcedure().getCode());
        values.put("documents", documents(dossier));
        var limit = procedure.timeLimit(Channel.ONLINE, dossier.getOfCase(), dossier.getAgency().getCode());
        values.put("limit", limit.getAmount() + " " + switch (limit.getUnit()) {
            case WORKING_DAY -> "ngày làm việc";
            case DAY -> "ngày";
            case HOUR -> "giờ làm việc";
            case MONTH -> "tháng";
        });
        values.put("submitted", moment(dossier.getSubmittedAt()));
        values.put("accepted", moment(dossier.getAcceptedAt()));
        values.put("appointment", moment(dossier.getAppointmentAt()));
        values.put("fee", dossier.getFeeStatus() == FeeStatus.NOTHING_DUE ? "không"
                : "%,d đồng".formatted(dossier.getFeeTotal()).replace(',', '.'));
        values.put("officer", officers.names(List.of(moved.stamp().actor()))
                .getOrDefault(moved.stamp().actor(), ""));
        return values;
    }

    private static List<Map<String, Object>> documents(Dossier dossier) {
        var lines = new ArrayList<Map<String, Object>>();
        dossier.requiredDocuments().forEach(paper -> dossier.currentDocuments(paper.key())
                .forEach(document -> lines.add(Map.of("name", paper.name(), "file", document.getFile().getName(),
                        "sha256", document.getFile().getSha256(), "originals", paper.originals(), "copies",
                        paper.copies()))));
        return lines;
    }

    private static Map<String, Object> answers(Dossier dossier) {
        return Map.of("answers", Declaration.lines(dossier));
    }

    private static Map<String, Object> asked(Dossier dossier) {
        return Map.of("items", dossier.openSupplement().orElseThrow().getItems().stream().map(item -> Map.of("name",
                dossier.nameOf(item), "reason", item.getReason().name(), "note", text(item.getNote()))).toList());
    }

    private static String versionOf(ProcedureVersion version) {
        return version.getEffectiveFrom() == null ? "bản thử"
                : version.getNumber() + ", áp dụng từ " + IN_FORCE.format(version.getEffectiveFrom());
    }

    private static String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
