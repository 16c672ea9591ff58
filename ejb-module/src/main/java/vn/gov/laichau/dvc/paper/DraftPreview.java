package vn.gov.laichau.dvc.paper;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.template.DraftPlace;
import vn.gov.laichau.dvc.template.DraftText;
import vn.gov.laichau.dvc.template.FilledDraft;
import vn.gov.laichau.dvc.template.TemplateWriting;

/** A result or written refusal as it would be printed, with a line that says it is no document; nothing is kept (Điều 8). */
@Stateless
@RolesAllowed({Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR})
public class DraftPreview {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy")
            .withZone(OfficeClock.ZONE);

    @Inject
    DossierGate gate;

    @Inject
    DraftLoading loading;

    @Inject
    TemplateWriting writing;

    @Inject
    PdfWriter pdf;

    @Inject
    WordPrinter word;

    @Inject
    WordProposals proposals;

    @Inject
    Clock clock;

    /**
     * What an officer is drafting for a dossier, as PDF; {@code plain}: with the texts although there is a Word file. No
     * transaction waits for the printing.
     */
    @RolesAllowed({Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] ofDossier(UUID id, Outcome outcome, String words, boolean plain) {
        var draft = loading.load(id, outcome, words, plain);
        return draft.word() != null ? word.toLookAt(draft.word())
                : write(draft.text(), draft.agency(), draft.code(), draft.procedure());
    }

    /** A template that is being written, with examples in the places of the values, as PDF. */
    @RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR})
    public byte[] ofTemplate(DraftPlace place, DraftText typed) {
        return write(writing.look(place, typed), writing.nameOf(place.agency()), "", "");
    }

    /** The outcomes of a dossier whose documents are printed from a Word file. */
    @RolesAllowed({Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER})
    public List<Outcome> wordOutcomes(UUID id) {
        return proposals.outcomes(gate.forOfficer(id));
    }

    /** Whether this server prints Word files. */
    public boolean printsWord() {
        return word.isThere();
    }

    private byte[] write(FilledDraft document, String agency, String code, String procedure) {
        return pdf.write(PaperKind.RESULT.template(), Map.of("document", document, "unsigned", true, "agency", agency,
                "code", code, "procedure", procedure, "number", "", "day", DAY.format(clock.instant()), "position",
                List.of(), "signer", ""));
    }
}
