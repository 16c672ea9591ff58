package vn.gov.laichau.dvc.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.form.AnswerText;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FieldType;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.form.FormSection;
import vn.gov.laichau.dvc.form.FormState;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** The form of a dossier as it is printed: all that is shown, with its answers, as values of a template (Điều 10.1). */
final class Declaration {

    private Declaration() {
    }

    static Map<String, Object> of(Dossier dossier, Instant at) {
        var state = state(dossier, at);
        var answers = state.answers();
        var sections = state.sections().stream().map(section -> section(dossier, section, answers)).toList();
        return Map.of("draft", dossier.getStatus() == DossierStatus.DRAFT, "sections", sections, "signed",
                state.fields().stream().anyMatch(field -> field.type() == FieldType.SIGNATURE));
    }

    /** The questions that were answered, each in one line. */
    static List<Map<String, Object>> lines(Dossier dossier) {
        var state = state(dossier, dossier.getSubmittedAt());
        var answers = state.answers();
        return state.fields().stream().map(field -> Map.<String, Object>of("label", field.label(), "text",
                AnswerText.of(field, answers))).filter(line -> !"".equals(line.get("text"))).toList();
    }

    private static FormState state(Dossier dossier, Instant at) {
        LocalDate day = at.atZone(OfficeClock.ZONE).toLocalDate();
        return FormState.of(dossier.getProcedure().getForm(), new Answers(dossier.getAnswers()), day);
    }

    private static Map<String, Object> section(Dossier dossier, FormSection section, Answers answers) {
        return Map.of("title", section.title(), "lines", section.fields().stream()
                .map(field -> line(dossier, field, answers)).filter(Objects::nonNull).toList());
    }

    private static Map<String, Object> line(Dossier dossier, FormField field, Answers answers) {
        return switch (field.type()) {
            case HEADING -> Map.of("kind", "heading", "label", field.label());
            case STATEMENT, EXPLANATION -> Map.of("kind", "text", "label", field.label());
            case SIGNATURE -> Map.of("kind", "signature", "label", field.label());
            case TABLE, GROUP -> Map.of("kind", "table", "label", field.label(), "heads",
                    field.fields().stream().map(FormField::label).toList(), "rows", AnswerText.cells(field, answers));
            case FILE -> Map.of("kind", "answer", "label", field.label(), "text", String.join("; ",
                    dossier.currentDocuments(field.slot()).stream().map(file -> file.getFile().getName()).toList()));
            default -> Map.of("kind", "answer", "label", field.label(), "text", AnswerText.of(field, answers));
        };
    }
}
