package vn.gov.laichau.dvc.template;

import java.util.Arrays;
import java.util.Optional;

/** What a template may ask of a dossier, besides the answers of its form. */
public enum DraftVariable {
    /** The words of the officer who drafts; stands in every template once, in a paragraph of its own. */
    TEXT("text"),
    CODE("code"),
    APPLICANT("applicant"),
    ADDRESS("address"),
    PROCEDURE("procedure"),
    PROCEDURE_CODE("procedureCode"),
    RESULT("result"),
    AGENCY("agency"),
    SUBMITTED("submitted"),
    ACCEPTED("accepted"),
    APPOINTMENT("appointment");

    /** Before the key of a question of the form. */
    static final String ANSWER = "form.";

    private final String key;

    DraftVariable(String key) {
        this.key = key;
    }

    /** As it stands in a template. */
    public String written() {
        return "{" + key + "}";
    }

    String key() {
        return key;
    }

    static Optional<DraftVariable> of(String key) {
        return Arrays.stream(values()).filter(known -> known.key.equals(key)).findFirst();
    }
}
