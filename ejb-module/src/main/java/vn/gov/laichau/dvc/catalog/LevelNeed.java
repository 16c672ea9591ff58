package vn.gov.laichau.dvc.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import vn.gov.laichau.dvc.tariff.Channel;

/** What a service level needs before a version may say that it has it (Điều 2.9): a level is proven, not asserted. */
public enum LevelNeed {
    NAME(1, file -> isThere(file.name)),
    FIELD(1, file -> isThere(file.field)),
    DECISION(1, file -> isThere(file.decision)),
    ADMINISTRATIVE_LEVEL(1, file -> file.administrativeLevel != null),
    APPLICANTS(1, file -> isThere(file.applicants)),
    RESULT(1, file -> isThere(file.result)),
    DOCUMENTS(1, file -> !file.documents.isEmpty()),
    /** A form to download and fill in: the template of a paper, or the form itself, printed empty. */
    FORM_TO_DOWNLOAD(2, file -> !file.form.isEmpty() || file.documents.stream().anyMatch(LevelNeed::hasTemplate)),
    TIME_LIMIT(3, file -> file.limit != null && file.limit.amount > 0 && file.limit.unit != null),
    FORM(3, file -> !file.form.isEmpty()),
    STEPS(3, file -> !file.steps.isEmpty() || !file.providers.isEmpty()
            && file.providers.stream().allMatch(offer -> offer.steps != null && !offer.steps.isEmpty())),
    PROVIDERS(3, file -> !file.providers.isEmpty()),
    /** Every agency that offers it has a desk, a division, leaders and a records office with people in them. */
    STAFF(3, (file, ground) -> file.providers.stream().allMatch(offer -> ground.staffed().test(offer.agency))),
    /** What is to be paid can be paid on the network. */
    ONLINE_PAYMENT(4, (file, ground) -> file.feeKnown && (file.fees.isEmpty()
            || file.paidOnline && ground.paymentGateway())),
    /** The result comes back on the network, and in at least one other way. */
    RESULT_WAYS(4, file -> file.resultWays.contains(Channel.ONLINE) && file.resultWays.size() > 1);

    private final int level;
    private final BiPredicate<ProcedureContent, Ground> met;

    /** What lies outside a version: whether fees can be paid on the network, and which agencies are staffed. */
    public record Ground(boolean paymentGateway, Predicate<String> staffed) {

        /** No payment on the network; people everywhere. */
        public static final Ground PLAIN = new Ground(false, agency -> true);
    }

    LevelNeed(int level, Predicate<ProcedureContent> met) {
        this(level, (file, ground) -> met.test(file));
    }

    LevelNeed(int level, BiPredicate<ProcedureContent, Ground> met) {
        this.level = level;
        this.met = met;
    }

    /** What is missing to a level, apart from what lies outside the version. */
    public static List<LevelNeed> missing(ProcedureContent file, int level) {
        return missing(file, level, Ground.PLAIN);
    }

    public static List<LevelNeed> missing(ProcedureContent file, int level, Ground ground) {
        return Arrays.stream(values()).filter(need -> need.level <= level && !need.met.test(file, ground)).toList();
    }

    private static boolean hasTemplate(ProcedureContent.Document document) {
        return document.template != null && isThere(document.template.file);
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }
}
