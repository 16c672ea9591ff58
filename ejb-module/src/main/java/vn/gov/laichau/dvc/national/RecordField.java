package vn.gov.laichau.dvc.national;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.gov.laichau.dvc.catalog.ProcedureContent;

/** What a national record says of a procedure that its agency may take into the draft, field by field (Điều 12.1). */
public enum RecordField {
    NAME(content -> content.name, (from, to) -> to.name = from.name),
    FIELD(content -> content.field, (from, to) -> to.field = from.field),
    DECISION(content -> content.decision, (from, to) -> to.decision = from.decision),
    LEGAL_BASIS(content -> String.join("\n", content.legalBasis), (from, to) -> to.legalBasis = from.legalBasis),
    APPLICANTS(content -> content.applicants, (from, to) -> to.applicants = from.applicants),
    CONDITIONS(content -> content.conditions, (from, to) -> to.conditions = from.conditions),
    RESULT(content -> content.result, (from, to) -> to.result = from.result),
    LIMIT(content -> content.limit == null ? "" : content.limit.amount + " " + content.limit.unit,
            (from, to) -> to.limit = from.limit),
    STEPS(content -> String.join("\n", content.stepsText), (from, to) -> to.stepsText = from.stepsText),
    DOCUMENTS(content -> content.documents.stream().map(document -> document.name).collect(Collectors.joining("\n")),
            RecordField::copyDocuments);

    private final Function<ProcedureContent, String> text;
    private final BiConsumer<ProcedureContent, ProcedureContent> copying;

    RecordField(Function<ProcedureContent, String> text, BiConsumer<ProcedureContent, ProcedureContent> copying) {
        this.text = text;
        this.copying = copying;
    }

    /** Papers come with the cases that they name. */
    private static void copyDocuments(ProcedureContent from, ProcedureContent to) {
        to.documents = from.documents;
        to.cases = from.cases;
    }

    void copy(ProcedureContent from, ProcedureContent to) {
        copying.accept(from, to);
    }

    String of(ProcedureContent content) {
        return Objects.requireNonNullElse(text.apply(content), "").strip();
    }
}
