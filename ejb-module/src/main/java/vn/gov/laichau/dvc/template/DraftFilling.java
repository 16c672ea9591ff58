package vn.gov.laichau.dvc.template;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.form.AnswerText;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** Fills the template of a dossier's document; which one it is is settled when the document is drafted (Điều 8, 8.2). */
@ApplicationScoped
public class DraftFilling {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(OfficeClock.ZONE);

    @Inject
    DraftTemplates templates;

    @Inject
    Dossiers dossiers;

    /** Before a paper is made of the same move. */
    void settle(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) DossierMoved moved) {
        if (moved.verb() == DossierVerb.PROPOSE || moved.verb() == DossierVerb.DECIDE_REFUSAL) {
            var dossier = dossiers.get(moved.dossier());
            templates.use(dossier.getId(), dossier.getOutcome(), templates.counting(place(dossier, dossier.getOutcome()))
                    .map(DraftTemplate::getId).orElse(null));
        }
    }

    /** The document as it was drafted, else as it would be; {@code words} are the officer's or the leader's. */
    public FilledDraft drafted(Dossier dossier, Outcome outcome, String words) {
        if (!templates.isSettled(dossier.getId(), outcome)) {
            return now(dossier, outcome, words);
        }
        var text = templates.used(dossier.getId(), outcome).map(DraftTemplate::text)
                .orElseGet(() -> DefaultDrafts.of(outcome));
        return fill(text, name -> value(dossier, name), words);
    }

    /** The Word template with which it was drafted, or would be; empty where the texts count. */
    public Optional<WordDraft> word(Dossier dossier, Outcome outcome) {
        if (!templates.isSettled(dossier.getId(), outcome)) {
            return wordNow(dossier, outcome);
        }
        return templates.isPlain(dossier.getId(), outcome) ? Optional.empty()
                : templates.used(dossier.getId(), outcome).flatMap(writing -> word(dossier, writing));
    }

    /** The Word template with which it would be drafted now. */
    public Optional<WordDraft> wordNow(Dossier dossier, Outcome outcome) {
        return templates.counting(place(dossier, outcome)).flatMap(writing -> word(dossier, writing));
    }

    /** Whether it was drafted already, with whatever template. */
    public boolean isSettled(Dossier dossier, Outcome outcome) {
        return templates.isSettled(dossier.getId(), outcome);
    }

    /** Before it is drafted: with the texts although the template has a Word file, or not. */
    public void prefer(Dossier dossier, Outcome outcome, boolean plain) {
        templates.prefer(dossier.getId(), outcome, plain);
    }

    private Optional<WordDraft> word(Dossier dossier, DraftTemplate writing) {
        return templates.wordView(writing.getWord()).map(word -> new WordDraft(word.sha256(),
                DraftMarkup.fill(writing.text().title(), name -> value(dossier, name)), values(dossier),
                () -> templates.word(writing.getWord()).getContent()));
    }

    private static Map<String, String> values(Dossier dossier) {
        var values = new HashMap<String, String>();
        Arrays.stream(DraftVariable.values()).forEach(one -> values.put(one.key(), value(dossier, one)));
        dossier.getProcedure().getForm().fields().stream().map(field -> DraftVariable.ANSWER + field.key())
                .forEach(name -> values.put(name, value(dossier, name)));
        return values;
    }

    /** As it would be if it was drafted now. */
    public FilledDraft now(Dossier dossier, Outcome outcome, String words) {
        var text = templates.counting(place(dossier, outcome)).map(DraftTemplate::text)
                .orElseGet(() -> DefaultDrafts.of(outcome));
        return fill(text, name -> value(dossier, name), words);
    }

    static FilledDraft fill(DraftText text, Function<String, String> values, String words) {
        return new FilledDraft(DraftMarkup.fill(text.title(), values), DraftMarkup.fill(text.subject(), values),
                DraftMarkup.read(text.body()).fill(values, lines(words)),
                lines(text.recipients()).stream().map(line -> DraftMarkup.fill(line, values)).toList());
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R+")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** In the agency where it is now. */
    private static DraftPlace place(Dossier dossier, Outcome outcome) {
        var unit = dossier.getStepUnit() == null ? dossier.getAgency() : dossier.getStepUnit().agency();
        return new DraftPlace(unit.getCode(), dossier.getProcedure().getProcedure().getCode(), outcome);
    }

    private static String value(Dossier dossier, String name) {
        if (name.startsWith(DraftVariable.ANSWER)) {
            return dossier.getProcedure().getForm().field(name.substring(DraftVariable.ANSWER.length()))
                    .map(field -> AnswerText.of(field, new Answers(dossier.getAnswers()))).orElse("");
        }
        return DraftVariable.of(name).map(variable -> value(dossier, variable)).orElse("");
    }

    private static String value(Dossier dossier, DraftVariable variable) {
        var applicant = dossier.getApplicant();
        var procedure = dossier.getProcedure();
        return switch (variable) {
            case TEXT -> "";
            case CODE -> dossier.getCode();
            case APPLICANT -> applicant.getName();
            case ADDRESS -> dossier.addressOfApplicant();
            case PROCEDURE -> procedure.getProcedure().getName();
            case PROCEDURE_CODE -> procedure.getProcedure().getCode();
            case RESULT -> procedure.getResultName();
            case AGENCY -> dossier.getAgency().getName();
            case SUBMITTED -> day(dossier.getSubmittedAt());
            case ACCEPTED -> day(dossier.getAcceptedAt());
            case APPOINTMENT -> day(dossier.getAppointmentAt());
        };
    }

    private static String day(Instant at) {
        return at == null ? "" : DAY.format(at);
    }
}
