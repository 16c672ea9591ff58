package vn.gov.laichau.dvc.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What a service level needs before a version may say that it has it (Điều 2.9): a level is proven, not asserted. */
public enum LevelNeed {
    NAME(1, file -> isThere(file.name)),
    FIELD(1, file -> isThere(file.field)),
    DECISION(1, file -> isThere(file.decision)),
    ADMINISTRATIVE_LEVEL(1, file -> file.administrativeLevel != null),
    APPLICANTS(1, file -> isThere(file.applicants)),
    RESULT(1, file -> isThere(file.result)),
    DOCUMENTS(1, file -> !file.documents.isEmpty()),
    TIME_LIMIT(3, file -> file.limit != null && file.limit.amount > 0 && file.limit.unit != null),
    FORM(3, file -> !file.form.isEmpty()),
    STEPS(3, file -> !file.steps.isEmpty()),
    PROVIDERS(3, file -> !file.providers.isEmpty());

    private final int level;
    private final Predicate<ProcedureContent> met;

    LevelNeed(int level, Predicate<ProcedureContent> met) {
        this.level = level;
        this.met = met;
    }

    public static List<LevelNeed> missing(ProcedureContent file, int level) {
        return Arrays.stream(values()).filter(need -> need.level <= level && !need.met.test(file)).toList();
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }
}
