package vn.gov.laichau.dvc.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Friendly hints on how a form could be read more easily; none of them stops anything (Điều 3.1). */
public final class FormLint {

    private static final int LONG_LABEL = 60;
    private static final int LONG_SENTENCE = 25;
    private static final int LONG_SECTION = 15;
    private static final int FEW_LETTERS = 4;
    private static final Set<FieldType> SHOWN_BY_EXAMPLE = EnumSet.of(FieldType.INTEGER, FieldType.DECIMAL,
            FieldType.MONEY, FieldType.DATE, FieldType.PARTIAL_DATE, FieldType.TIME);
    private static final Set<FieldType> TEXTS = EnumSet.of(FieldType.STATEMENT, FieldType.EXPLANATION);

    private final List<DefinitionProblem> hints = new ArrayList<>();

    private FormLint() {
    }

    public static List<DefinitionProblem> hints(FormDefinition form) {
        var lint = new FormLint();
        for (int i = 0; i < form.sections().size(); i++) {
            lint.section(FormExpressions.sectionName(i), form.sections().get(i));
        }
        return List.copyOf(lint.hints);
    }

    private void section(String place, FormSection section) {
        label(place, "title", section.title());
        sentences(place, "help", section.help());
        headings(place, section);
        if (section.fields().stream().filter(field -> field.type() != null && field.type().isAnswered()).count()
                > LONG_SECTION) {
            add(place, "fields", "sectionLong", LONG_SECTION);
        }
        var labels = new HashSet<String>();
        for (var field : section.fields()) {
            var key = field.key() == null ? place : field.key();
            if (field.type() != null && field.type().isAnswered() && field.label() != null
                    && !labels.add(field.label().strip().toLowerCase(Locale.ROOT))) {
                add(key, "label", "labelTwice", field.label());
            }
            field(key, field);
            field.fields().forEach(column -> field(key + "." + column.key(), column));
        }
    }

    private void field(String place, FormField field) {
        if (TEXTS.contains(field.type())) {
            sentences(place, "label", field.label());
        } else {
            label(place, "label", field.label());
        }
        sentences(place, "hint", field.hint());
        if (SHOWN_BY_EXAMPLE.contains(field.type()) && isBlank(field.example())) {
            add(place, "example", "exampleMissing", "");
        }
    }

    private void label(String place, String property, String label) {
        if (isBlank(label)) {
            return;
        }
        if (label.length() > LONG_LABEL) {
            add(place, property, "labelLong", LONG_LABEL);
        }
        if (label.strip().endsWith(":")) {
            add(place, property, "labelColon", "");
        }
        if (label.chars().filter(Character::isLetter).count() > FEW_LETTERS
                && label.equals(label.toUpperCase(Locale.ROOT))) {
            add(place, property, "labelCapitals", "");
        }
    }

    private void sentences(String place, String property, String text) {
        if (!isBlank(text) && Arrays.stream(text.split("[.;?\\n]")).anyMatch(sentence ->
                sentence.strip().split("\\s+").length > LONG_SENTENCE)) {
            add(place, property, "sentenceLong", LONG_SENTENCE);
        }
    }

    /** A heading opens something: it has questions behind it, and does not say the title again. */
    private void headings(String place, FormSection section) {
        FormField open = null;
        for (var field : section.fields()) {
            if (field.type() == FieldType.HEADING) {
                if (open != null) {
                    add(open.key(), "label", "headingEmpty", open.label());
                }
                if (field.label() != null && field.label().equalsIgnoreCase(section.title())) {
                    add(field.key(), "label", "headingTwice", field.label());
                }
                open = field;
            } else {
                open = null;
            }
        }
        if (open != null) {
            add(open.key(), "label", "headingEmpty", open.label());
        }
        if (!section.fields().isEmpty() && section.fields().get(0).type() != FieldType.HEADING
                && section.fields().stream().filter(field -> field.type() == FieldType.HEADING).count() == 1) {
            add(place, "fields", "headingAlone", "");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private void add(String place, String property, String key, Object argument) {
        hints.add(new DefinitionProblem(place, property, "lint." + key, String.valueOf(argument)));
    }
}
