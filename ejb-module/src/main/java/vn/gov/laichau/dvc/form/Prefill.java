package vn.gov.laichau.dvc.form;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known before anybody asks: from the account, or from an earlier dossier of the same person (Điều 13.3). */
public final class Prefill {

    /** Says that a field is never filled in beforehand. */
    public static final String NONE = "none";

    private static final Set<FieldType> NAMES = EnumSet.of(FieldType.PERSON_NAME, FieldType.TEXT);
    private static final Map<String, Set<FieldType>> ACCOUNT = Map.ofEntries(
            Map.entry("applicant.name", NAMES),
            Map.entry("citizen.name", NAMES),
            Map.entry("organisation.name", NAMES),
            Map.entry("applicant.representative", NAMES),
            Map.entry("applicant.phone", EnumSet.of(FieldType.PHONE, FieldType.TEXT)),
            Map.entry("applicant.email", EnumSet.of(FieldType.EMAIL, FieldType.TEXT)),
            Map.entry("applicant.address", EnumSet.of(FieldType.TEXT, FieldType.LONG_TEXT)),
            Map.entry("applicant.identityNumber", EnumSet.of(FieldType.IDENTITY_NUMBER, FieldType.TEXT)),
            Map.entry("applicant.birthDate", EnumSet.of(FieldType.DATE, FieldType.PARTIAL_DATE)),
            Map.entry("applicant.taxCode", EnumSet.of(FieldType.TAX_CODE, FieldType.TEXT)));
    private static final Set<FieldType> NOT_FROM_EARLIER = EnumSet.of(FieldType.YES_NO);

    private Prefill() {
    }

    /** Where a value is from. */
    public enum Source {
        ACCOUNT, EARLIER_DOSSIER
    }

    /** A value that is offered, where it is from, and for an earlier dossier its code. */
    public record Known(Object value, Source source, String code) implements Serializable {
    }

    /** An earlier dossier: its code, the form that it was answered under, and its answers. */
    public record Earlier(String code, FormDefinition form, Answers answers) {
    }

    /** What an account can know, for those who build forms. */
    public static Set<String> names() {
        return ACCOUNT.keySet();
    }

    static boolean fits(FormField field) {
        return NONE.equals(field.prefill())
                || ACCOUNT.getOrDefault(field.prefill(), Set.of()).contains(field.type());
    }

    /** What is offered for each field; what the account knows goes before what was answered earlier. */
    public static Map<String, Known> of(List<FormField> fields, Map<String, String> account, List<Earlier> earlier) {
        var known = new HashMap<String, Known>();
        fields.stream().filter(field -> field.type() != null && field.type().isAnswered()
                && !NONE.equals(field.prefill())).forEach(field -> {
                    var value = field.prefill() == null ? null : account.get(field.prefill());
                    if (value != null && !value.isBlank()) {
                        known.put(field.key(), new Known(value, Source.ACCOUNT, null));
                    } else if (!NOT_FROM_EARLIER.contains(field.type())) {
                        earlier.stream().filter(dossier -> isAnswered(dossier, field)).findFirst()
                                .ifPresent(dossier -> known.put(field.key(), new Known(
                                        dossier.answers().values().get(field.key()), Source.EARLIER_DOSSIER,
                                        dossier.code())));
                    }
                });
        return known;
    }

    /** What was answered to the question for something that an account can know; empty when it was not asked or answered. */
    public static String answered(String known, FormDefinition form, Answers answers) {
        return form.fields().stream().filter(field -> known.equals(field.prefill()))
                .map(field -> AnswerText.of(field, answers).strip()).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static boolean isAnswered(Earlier dossier, FormField field) {
        return !dossier.answers().isEmpty(field.key()) && dossier.form().field(field.key())
                .filter(before -> before.type() == field.type()).isPresent();
    }
}
