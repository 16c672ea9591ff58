package vn.gov.laichau.dvc.template;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.Procedure;
import vn.gov.laichau.dvc.catalog.Procedures;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.organization.AgencyTexts;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.word.WordDocument;
import vn.gov.laichau.dvc.word.WordExample;

/** An agency words its documents, the system authority those of the province; the administration reads them (NĐ 30/2020). */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR})
public class TemplateWriting {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_BODY = 20_000;
    private static final int LONGEST_NAME = 200;

    @Inject
    DraftTemplates templates;

    @Inject
    Procedures procedures;

    @Inject
    CurrentOfficer officer;

    @Inject
    AgencyTexts texts;

    @Inject
    Clock clock;

    /** The agencies whose templates this officer sees; writing needs more. */
    public List<UnitView> agencies() {
        return texts.agencies();
    }

    /** May write the templates of this agency, or of the province. */
    public boolean mayWrite(String agency) {
        return texts.mayWrite(agency);
    }

    /** What the agency, or the province, has written itself. */
    public List<TemplateRow> own(String agency) {
        texts.requireMayRead(agency);
        return templates.own(agency).stream().map(writing -> new TemplateRow(writing.place(), name(writing.place()),
                writing.getNumber(), writing.getWrittenAt())).toList();
    }

    /** The template that counts at this place, and what was written there before. */
    public TemplateView template(DraftPlace place) {
        requireReadable(place);
        var history = templates.history(place);
        var names = texts.writers(history);
        var counting = templates.counting(place);
        return new TemplateView(place, text(place),
                history.isEmpty() ? 0 : history.get(0).getNumber(),
                counting.filter(writing -> writing.place().equals(place)).isPresent(),
                counting.flatMap(writing -> templates.wordView(writing.getWord())).orElse(null),
                history.stream().map(writing -> new TemplateWritten(writing.getNumber(), writing.isStandard(),
                        writing.getWord() != null, names.get(writing.getWrittenBy()), writing.getWrittenAt())).toList(),
                fields(place).stream().map(field -> new TemplateView.AnswerName("{"
                                + DraftVariable.ANSWER + field.key() + "}", field.label())).toList());
    }

    /** Keeps a template of one's own, with its Word file if it has one; {@code seen} is the number that the page showed. */
    @Audited
    public void write(DraftPlace place, DraftText typed, int seen) {
        int number = next(place, seen);
        requireSound(place, typed);
        templates.add(new DraftTemplate(place, number, typed, own(place).map(DraftTemplate::getWord).orElse(null),
                officer.stamp()));
    }

    /** The texts alone count again; {@code seen} as above. */
    @Audited
    public void dropWord(DraftPlace place, int seen) {
        int number = next(place, seen);
        own(place).filter(writing -> writing.getWord() != null).ifPresent(writing ->
                templates.add(new DraftTemplate(place, number, writing.text(), null, officer.stamp())));
    }

    /** Keeps a Word file that was found sound, with the texts that count now for where it can't be printed. */
    public void keepWord(DraftPlace place, String name, byte[] file, int seen) {
        int number = next(place, seen);
        requireSound(place, WordDocument.read(file));
        var word = templates.add(new DraftWord(shortened(name), sha256(file), file));
        templates.add(new DraftTemplate(place, number, text(place), word, officer.stamp()));
    }

    /** The Word file that counts at this place; not found when none does. */
    public byte[] wordFile(DraftPlace place) {
        requireReadable(place);
        return templates.counting(place).map(DraftTemplate::getWord).map(templates::word).map(DraftWord::getContent)
                .orElseThrow(() -> new NotFound("word template", place));
    }

    /** A Word file to begin with, in the words that count at this place. */
    public byte[] wordExample(DraftPlace place) {
        requireReadable(place);
        var text = text(place);
        return WordExample.of(text.title(), text.subject(), DraftFilling.fill(text, name -> "{" + name + "}",
                DraftVariable.TEXT.written()).plain().lines().toList(), text.recipients().lines().toList());
    }

    /** Fails where this officer may not write, or where the file has unknown placeholders or lacks some. */
    public void requireSound(DraftPlace place, WordDocument document) {
        texts.requireMayWrite(place.agency());
        var keys = fields(place).stream().map(field -> DraftVariable.ANSWER + field.key()).toList();
        WordChecks.require(document, keys::contains);
    }

    /** A Word file with examples in the places of the values. */
    public byte[] fillExample(DraftPlace place, byte[] file, Map<WordVariable, String> layout) {
        requireReadable(place);
        var examples = DefaultDrafts.examples();
        var labels = fields(place).stream().collect(Collectors.toMap(field -> DraftVariable.ANSWER + field.key(),
                FormField::label, (one, other) -> one));
        return WordDocument.read(file).fill(name -> WordVariable.of(name).filter(layout::containsKey).map(layout::get)
                .orElseGet(() -> labels.getOrDefault(name, examples.getOrDefault(name, ""))),
                DraftMarkup.fill(text(place).title(), name -> examples.getOrDefault(name, "")));
    }

    private void requireReadable(DraftPlace place) {
        texts.requireMayRead(place.agency());
    }

    private DraftText text(DraftPlace place) {
        return templates.counting(place).map(DraftTemplate::text).orElseGet(() -> DefaultDrafts.of(place.outcome()));
    }

    /** The last writing here, while it counts. */
    private Optional<DraftTemplate> own(DraftPlace place) {
        return templates.last(place).filter(writing -> !writing.isStandard());
    }

    private static String shortened(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", " ").strip();
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The template from above counts again: of the agency, of the province, or of the project. */
    @Audited
    public void backToStandard(DraftPlace place, int seen) {
        templates.add(DraftTemplate.standard(place, next(place, seen), officer.stamp()));
    }

    /** What was typed, with examples in the places of the values; keeps nothing. */
    public FilledDraft look(DraftPlace place, DraftText typed) {
        requireSound(place, typed);
        var labels = fields(place);
        var examples = DefaultDrafts.examples();
        return DraftFilling.fill(typed, name -> name.startsWith(DraftVariable.ANSWER)
                ? labels.stream().filter(field -> name.equals(DraftVariable.ANSWER + field.key())).map(FormField::label)
                        .findFirst().orElse("")
                : examples.getOrDefault(name, ""), examples.get(DraftVariable.TEXT.key()));
    }

    /** Of the agency; for the province that of its people's committee. */
    public String nameOf(String agency) {
        return agencies().stream().filter(unit -> unit.code().equals(agency)).map(UnitView::name).findFirst()
                .orElse("Ủy ban nhân dân tỉnh Lai Châu");
    }

    private void requireSound(DraftPlace place, DraftText typed) {
        if (typed.title().isBlank()) {
            throw new DraftTitleMissing();
        }
        if (typed.title().length() > LONGEST_LINE || typed.subject().length() > LONGEST_LINE
                || typed.body().length() > LONGEST_BODY || typed.recipients().length() > LONGEST_BODY) {
            throw new DraftTooLong();
        }
        var keys = fields(place).stream().map(field -> DraftVariable.ANSWER + field.key()).toList();
        Predicate<String> known = name -> keys.contains(name) || DraftVariable.of(name).isPresent();
        DraftMarkup.read(typed.body()).requirePlaceholders(known);
        for (var text : List.of(typed.title(), typed.subject(), typed.recipients())) {
            DraftMarkup.requireBraces(text);
            DraftMarkup.names(text).stream().filter(name -> !known.test(name)
                    || name.equals(DraftVariable.TEXT.key())).findFirst().ifPresent(name -> {
                        throw new DraftVariableUnknown(name);
                    });
        }
    }

    private List<FormField> fields(DraftPlace place) {
        return place.procedure().isEmpty() ? List.of() : procedures
                .publishedVersion(place.procedure(), LocalDate.now(clock))
                .map(version -> version.getForm().fields()).orElse(List.of());
    }

    private String name(DraftPlace place) {
        return place.procedure().isEmpty() ? "" : procedures.find(place.procedure()).map(Procedure::getName)
                .orElse(place.procedure());
    }

    private int next(DraftPlace place, int seen) {
        return texts.next(place.agency(), place.key(), seen, () -> templates.last(place));
    }
}
