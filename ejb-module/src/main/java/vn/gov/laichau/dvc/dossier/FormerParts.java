package vn.gov.laichau.dvc.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.RequiredDocument;
import vn.gov.laichau.dvc.form.AnswerText;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.form.FormField;

/** What a dossier holds that an earlier version of its procedure asked for, by name and in the words of then (Điều 12.6). */
@Embeddable
class FormerParts {

    /** {@code null} when the dossier was never moved. */
    @Convert(converter = FormerPartsConverter.class)
    @Column(name = "former")
    private List<FormerPart> parts;

    /** Keeps what loses its place. */
    void keep(VersionEffect effect, ProcedureVersion earlier, Map<String, Object> answers) {
        var kept = new ArrayList<>(all());
        effect.lostAnswers().forEach(field -> put(kept, answer(earlier, field, answers)));
        effect.lostPapers().forEach(slot -> put(kept, new FormerPart(earlier.getNumber(), true, slot,
                earlier.getRequiredDocuments().stream().filter(paper -> paper.key().equals(slot))
                        .map(RequiredDocument::name).findFirst().orElseGet(() -> nameOf(slot, true)), "")));
        parts = kept;
    }

    private static FormerPart answer(ProcedureVersion earlier, String key, Map<String, Object> answers) {
        var field = earlier.getForm().field(key);
        return new FormerPart(earlier.getNumber(), false, key, field.map(FormField::label).orElse(key),
                field.map(known -> AnswerText.of(known, new Answers(answers))).orElse(answers.get(key).toString()));
    }

    private static void put(List<FormerPart> parts, FormerPart part) {
        parts.removeIf(known -> known.paper() == part.paper() && known.key().equals(part.key()));
        parts.add(part);
    }

    /** Those that have no place: a paper that is not asked for, an answer that would not read the same. */
    List<FormerPart> without(Predicate<String> isRequired, FormDefinition form, Map<String, Object> answers) {
        return all().stream().filter(part -> part.paper() ? !isRequired.test(part.key())
                : !part.text().equals(form.field(part.key())
                        .map(field -> AnswerText.of(field, new Answers(answers))).orElse(""))).toList();
    }

    String nameOf(String key, boolean paper) {
        return all().stream().filter(part -> part.paper() == paper && part.key().equals(key)).map(FormerPart::label)
                .findFirst().orElse(key);
    }

    private List<FormerPart> all() {
        return parts == null ? List.of() : parts;
    }
}
