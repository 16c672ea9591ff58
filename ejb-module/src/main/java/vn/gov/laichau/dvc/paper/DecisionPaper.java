package vn.gov.laichau.dvc.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.template.DraftFilling;
import vn.gov.laichau.dvc.template.WordDraft;

/** The document that a leader signs: the result, the written refusal, the letter to the next agency (Điều 8.1, 8.2). */
@ApplicationScoped
class DecisionPaper {

    @Inject
    PdfWriter pdf;

    @Inject
    Officers officers;

    @Inject
    DraftFilling filling;

    @Inject
    WordPrinter word;

    /** With reserved places for number and date: to be frozen. */
    byte[] toSign(Dossier dossier, Decided decided) {
        var draft = word(dossier, decided);
        if (draft.isEmpty()) {
            return IssuePlaces.reserve(print(dossier, decided, IssuePlaces.NUMBER + "/" + decided.sign(), "ngày "
                    + IssuePlaces.DAY + " tháng " + IssuePlaces.MONTH + " năm " + IssuePlaces.YEAR));
        }
        return word.toSign(draft.get().fill(decided.text(), WordPrinter.layout(
                decided.leadership().agency().getName().toUpperCase(Locale.ROOT), decided.sign(), position(decided),
                signer(decided))));
    }

    /**
     * The Word template that is printed. What an officer proposed with it needs it; a refusal against the proposal is
     * printed with it where it can be, and is read before it is signed.
     */
    private Optional<WordDraft> word(Dossier dossier, Decided decided) {
        return decided.kind() == PaperKind.TRANSMITTAL ? Optional.empty() : filling.word(dossier, decided.outcome())
                .filter(draft -> word.isThere() || filling.isSettled(dossier, decided.outcome()));
    }

    /** Prints it from the texts of its template. */
    byte[] print(Dossier dossier, Decided decided, String number, String day) {
        return pdf.write(decided.kind().template(), values(dossier, decided, number, day));
    }

    /** All that is printed, in one text that is the same whenever the document would be. */
    String content(Dossier dossier, Decided decided) {
        return decided.kind() + " " + new TreeMap<>(values(dossier, decided, decided.sign(), ""))
                + word(dossier, decided).map(draft -> " " + draft.content()).orElse("");
    }

    private Map<String, Object> values(Dossier dossier, Decided decided, String number, String day) {
        var procedure = dossier.getProcedure().getProcedure();
        var leadership = decided.leadership();
        var values = new HashMap<String, Object>();
        values.put("number", number);
        values.put("day", day);
        values.put("agency", leadership.agency().getName());
        values.put("code", dossier.getCode());
        values.put("applicant", dossier.getApplicant().getName());
        values.put("procedure", procedure.getName());
        values.put("procedureCode", procedure.getCode());
        if (decided.kind() == PaperKind.TRANSMITTAL) {
            values.put("title", "VĂN BẢN CHUYỂN HỒ SƠ");
        } else {
            values.put("document", filling.drafted(dossier, decided.outcome(), decided.text().replace('\u00a0', ' ')));
        }
        values.put("recipient", decided.recipient());
        values.put("paragraphs", List.of(decided.text().replace('\u00a0', ' ').split("\\R+")));
        values.put("signer", signer(decided));
        values.put("position", position(decided));
        return values;
    }

    private String signer(Decided decided) {
        return officers.names(List.of(decided.signer())).getOrDefault(decided.signer(), "");
    }

    private List<String> position(Decided decided) {
        var leadership = decided.leadership();
        return SignatureLines.of(leadership.agency(), officers.positionOf(decided.signer(), leadership),
                officers.divisionOf(decided.signer(), leadership), decided.capacity(),
                decided.signedFor() == null ? null : officers.positionOf(decided.signedFor(), leadership));
    }
}
