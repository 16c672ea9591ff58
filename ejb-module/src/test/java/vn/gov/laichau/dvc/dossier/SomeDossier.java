package vn.gov.laichau.dvc.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import vn.gov.laichau.dvc.account.SomeApplicant;
import vn.gov.laichau.dvc.calendar.ProvinceCalendar;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.SomeProcedure;
import vn.gov.laichau.dvc.document.SomeFile;
import vn.gov.laichau.dvc.organization.SomeAgency;
import vn.gov.laichau.dvc.routing.Stop;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.tariff.FeeKind;

import static vn.gov.laichau.dvc.shared.Keys.keyed;

/**
 * A dossier of 1.001612 (two required papers, a fee) in the hands of its people, driven by nothing but its own verbs.
 * Each act comes a minute after the one before.
 */
public final class SomeDossier {

    static final String CODE = "H35.22-170306-0001";
    static final String FORM = "giayDeNghi";
    static final String IDENTITY = "giayToTuyThan";
    static final String OPTIONAL = "giayUyQuyen";
    static final WorkingCalendar CALENDAR = ProvinceCalendar.load();
    /** Another edition of it, in which Wednesday 08/03/2017 is free. */
    static final WorkingCalendar CHANGED = ProvinceCalendar.changed(LocalDate.of(2017, 3, 8));
    static final Instant APPOINTMENT = Instant.parse("2017-03-09T10:30:00Z");
    static final Instant DUE = Instant.parse("2017-03-09T17:00:00Z");
    static final LocalDate LATER = LocalDate.of(2017, 3, 15);

    final SomeAgency units = SomeAgency.make();
    final SomeAgency elsewhere = SomeAgency.other();
    final Dossier dossier;
    private Instant now = Instant.parse("2017-03-06T01:00:00Z");

    SomeDossier() {
        this(SomeProcedure.version("1.001612"));
    }

    private SomeDossier(ProcedureVersion version) {
        dossier = keyed(new Dossier(SomeApplicant.citizen(), version, "", units.agency(),
                units.desk(), units.division(), 100_000, by("citizen")));
        dossier.attach(FORM, SomeFile.pdf("don.pdf"), by("citizen"));
        dossier.attach(IDENTITY, SomeFile.pdf("cccd.pdf"), by("citizen"));
    }

    /** A dossier that has come to this status by the shortest way. */
    public static Dossier at(DossierStatus status) {
        return in(status).dossier;
    }

    static SomeDossier in(DossierStatus status) {
        var some = new SomeDossier();
        wayTo(status).forEach(some::carryOut);
        return some;
    }

    /** Its result lies at the desk, everything done that the desk has to do before. */
    static SomeDossier deliveredBy(DeliveryMethod way) {
        var some = new SomeDossier(SomeProcedure.changed("1.001612", content -> content.resultByPost = true));
        some.dossier.chooseDelivery(way, some.by("citizen"));
        wayTo(DossierStatus.RESULT_AT_DESK).forEach(some::carryOut);
        return some.prepare();
    }

    /** At the specialist, under a version in which something is otherwise. */
    static SomeDossier inProcessUnder(Consumer<ProcedureContent> change) {
        var some = new SomeDossier(SomeProcedure.changed("1.001612", change));
        wayTo(DossierStatus.IN_PROCESS).forEach(some::carryOut);
        return some;
    }

    /** Its result was handed over, and the desk has written the correction that lies before the leader. */
    public static Dossier inCorrection() {
        return corrected().dossier;
    }

    /** The corrected result lies at the desk; after a new examination the originals are to be compared again. */
    public static Dossier correctedAtDesk(boolean examinedAgain) {
        var some = corrected().wentOn(DossierVerb.APPROVE, DossierVerb.ISSUE, DossierVerb.ARRIVE_AT_DESK);
        if (examinedAgain) {
            some.dossier.compareOriginal(IDENTITY, OriginalVerdict.DIFFERS, some.by("desk"));
            some.wentOn(DossierVerb.REEXAMINE, DossierVerb.PROPOSE, DossierVerb.APPROVE, DossierVerb.ISSUE,
                    DossierVerb.ARRIVE_AT_DESK);
        }
        return some.dossier;
    }

    private static SomeDossier corrected() {
        return in(DossierStatus.RETURNED).wentOn(DossierVerb.REOPEN_FOR_CORRECTION);
    }

    private SomeDossier wentOn(DossierVerb... verbs) {
        List.of(verbs).forEach(this::attempt);
        return this;
    }

    private static List<DossierVerb> wayTo(DossierStatus status) {
        var whole = List.of(DossierVerb.SUBMIT, DossierVerb.ACCEPT, DossierVerb.START, DossierVerb.PROPOSE,
                DossierVerb.APPROVE, DossierVerb.ISSUE, DossierVerb.ARRIVE_AT_DESK, DossierVerb.RETURN_RESULT);
        return switch (status) {
            case DRAFT -> List.of();
            case SUBMITTED -> whole.subList(0, 1);
            case SUPPLEMENT_AT_DESK -> List.of(DossierVerb.SUBMIT, DossierVerb.REQUIRE_SUPPLEMENT);
            case NOT_ACCEPTED -> List.of(DossierVerb.SUBMIT, DossierVerb.RECORD_FEE, DossierVerb.REFUSE_RECEPTION);
            case ACCEPTED -> whole.subList(0, 2);
            case IN_PROCESS -> whole.subList(0, 3);
            case CONSULTING -> List.of(DossierVerb.SUBMIT, DossierVerb.ACCEPT, DossierVerb.START, DossierVerb.CONSULT);
            case AWAITING_APPROVAL -> whole.subList(0, 4);
            case SIGNED -> whole.subList(0, 5);
            case RESULT_ISSUED -> whole.subList(0, 6);
            case RESULT_AT_DESK -> whole.subList(0, 7);
            case RETURNED -> whole;
            case SUPPLEMENT_IN_PROCESS -> with(whole.subList(0, 3), DossierVerb.REQUIRE_SUPPLEMENT_IN_PROCESS);
            case AWAITING_PAYMENT -> with(whole.subList(0, 3), DossierVerb.DEMAND_PAYMENT);
            case WITHDRAWN -> List.of(DossierVerb.SUBMIT, DossierVerb.RECORD_FEE, DossierVerb.WITHDRAW);
            case STOPPED -> with(with(whole.subList(0, 3), DossierVerb.RECORD_FEE), DossierVerb.STOP);
            case CLOSED -> with(whole, DossierVerb.CLOSE);
        };
    }

    private static List<DossierVerb> with(List<DossierVerb> way, DossierVerb last) {
        return Stream.concat(way.stream(), Stream.of(last)).toList();
    }

    Stamp by(String actor) {
        now = now.plus(Duration.ofMinutes(1));
        return new Stamp(actor, now);
    }

    /** The verb, with everything done before it that it asks for. */
    DossierMoved carryOut(DossierVerb verb) {
        prepare();
        return attempt(verb);
    }

    /** What the desk has to do before it accepts or hands over. */
    SomeDossier prepare() {
        if (dossier.getStatus() == DossierStatus.SUBMITTED) {
            dossier.judge(FORM, PaperVerdict.GOOD, null, by("desk"));
            dossier.judge(IDENTITY, PaperVerdict.GOOD, null, by("desk"));
        } else if (dossier.getStatus() == DossierStatus.SUPPLEMENT_IN_PROCESS && dossier.openSupplement().isPresent()) {
            dossier.attach(IDENTITY, SomeFile.pdf("cccd-ro.pdf"), by("citizen"));
        } else if (dossier.getStatus() == DossierStatus.RESULT_AT_DESK) {
            dossier.compareOriginal(FORM, OriginalVerdict.MATCHES, by("desk"));
            dossier.compareOriginal(IDENTITY, OriginalVerdict.NOT_NEEDED, by("desk"));
            dossier.signForm(by("desk"));
            dossier.recordFee(null, CALENDAR, by("desk"));
        }
        return this;
    }

    /** What has to be before this verb. */
    SomeDossier prepareFor(DossierVerb verb) {
        boolean due = verb == DossierVerb.RECORD_FEE && dossier.getStatus() == DossierStatus.RESULT_AT_DESK;
        if (!due) {
            prepare();
        }
        if (verb == DossierVerb.CLOSE && dossier.getFeeStatus() == FeeStatus.REFUND_DUE) {
            attempt(DossierVerb.REFUND);
        }
        if ((verb == DossierVerb.CONFIRM_SUPPLEMENT || verb == DossierVerb.REOPEN_SUPPLEMENT)
                && dossier.getStatus() == DossierStatus.SUPPLEMENT_IN_PROCESS) {
            dossier.resubmit(by("citizen"));
            dossier.judge(IDENTITY, verb == DossierVerb.CONFIRM_SUPPLEMENT ? PaperVerdict.GOOD : PaperVerdict.UNREADABLE,
                    null, by("desk"));
        }
        return this;
    }

    /** What was asked for at the desk has not come in time. */
    private SomeDossier afterTheTerm() {
        if (dossier.getStatus() == DossierStatus.SUPPLEMENT_AT_DESK) {
            now = LATER.plusDays(1).atTime(8, 0).atZone(OfficeClock.ZONE).toInstant();
        }
        return this;
    }

    /** Nothing but the verb, by the right person and with the words it needs. */
    DossierMoved attempt(DossierVerb verb) {
        return switch (verb) {
            case SUBMIT -> dossier.submit(CODE, to("b1"), by("citizen"));
            case REQUIRE_SUPPLEMENT -> dossier.requireSupplement(asking(IDENTITY), "ground", LATER, by("desk"));
            case RESUBMIT -> dossier.resubmit(by("citizen"));
            case REFUSE_RECEPTION -> dossier.refuseReception("not here", afterTheTerm().by("desk"));
            case ACCEPT -> dossier.accept(CALENDAR, to("b2"), by("desk"));
            case PASS_ON -> dossier.passOn("please look", to("b2"), by("desk"));
            case ARRIVE -> dossier.reach(by("system"));
            case START -> dossier.start(by("system"));
            case TAKE_OVER -> dossier.takeOver(null, to("b2"), by("desk"));
            case ASSIGN -> dossier.assign(to("b2"), by("head"));
            case CONSULT -> dossier.consult(units.otherDivision(), "what do you think?", by("specialist"));
            case CONSENT_BY_SILENCE -> dossier.consentBySilence(units.otherDivision(), by("system"));
            case GO_ON_WITHOUT_ANSWER -> dossier.goOnWithoutAnswer(units.otherDivision(), "three weeks late",
                    by("specialist"));
            case RESUME -> dossier.resume(by("system"));
            case FORWARD -> dossier.forward("looked at", to("b2"), by("specialist"));
            case PROPOSE -> dossier.propose(Outcome.GRANT, "granted", to("b3"), by("specialist"));
            case INITIAL -> dossier.initial("", to("b3"), by("head"));
            case RETURN_WITH_REMARK -> dossier.returnWithRemark("look again", to("b2"), by("leader"));
            case ENDORSE -> dossier.endorse(to("b4"), by("leader"));
            case SEND_ON -> dossier.sendOn("01/CV-UBND", to("b2"), by("clerk"));
            case DECLINE_TO_SIGN -> dossier.declineToSign("a relative", by("leader"));
            case APPROVE -> dossier.approve(to("b4"), by("leader"));
            case DECIDE_REFUSAL -> dossier.decideRefusal("not met", to("b4"), by("leader"));
            case ISSUE -> dossier.issue("01/KQ-UBND", to("b5"), by("clerk"));
            case ARRIVE_AT_DESK -> dossier.arriveAtDesk(by("system"));
            case RETURN_RESULT -> dossier.returnResult(HandOver.atCounter(IdPaper.PASSPORT, "B123"), by("desk"));
            case TRANSFER -> dossier.transfer(elsewhere.agency(), elsewhere.desk(), elsewhere.division(), "not ours",
                    by("desk"));
            case ASK_SUPPLEMENT -> dossier.ask(MotionKind.SUPPLEMENT, units.leadership(), "a map", by("specialist"));
            case ASK_EXTENSION -> dossier.ask(MotionKind.EXTENSION, units.leadership(), "floods", by("specialist"));
            case ASK_STOP -> dossier.ask(MotionKind.STOP, units.leadership(), "a court", by("specialist"));
            case ASK_WITHDRAWAL -> dossier.ask(MotionKind.WITHDRAWAL, units.desk(), "not needed", by("citizen"));
            case REPORT_MISMATCH -> dossier.ask(MotionKind.MISMATCH, units.leadership(), "another date", by("desk"));
            case DECLINE -> dossier.decline(dossier.getStatus() == DossierStatus.RESULT_AT_DESK ? MotionKind.MISMATCH
                    : MotionKind.STOP, units.leadership(), "not now", by("leader"));
            case DECLINE_WITHDRAWAL -> dossier.decline(MotionKind.WITHDRAWAL, units.desk(), "not now", by("desk"));
            case REQUIRE_SUPPLEMENT_IN_PROCESS -> dossier.requireSupplementInProcess(asking(IDENTITY), "ground", LATER,
                    CALENDAR, by("leader"));
            case REOPEN_SUPPLEMENT -> dossier.reopenSupplement("still blurred", LATER, by("desk"));
            case CONFIRM_SUPPLEMENT -> dossier.confirmSupplement(CALENDAR, by("desk"));
            case DEMAND_PAYMENT -> dossier.demandPayment("appraisal", FeeKind.CHARGE, 300_000, "a law", CALENDAR,
                    by("specialist"));
            case CORRECT_DEMAND -> dossier.correctDemand("appraisal", FeeKind.CHARGE, 30_000, "a law", "a nought too many",
                    by("specialist"));
            case RECORD_FEE -> dossier.recordFee(null, CALENDAR, by("desk"));
            case REFUND -> dossier.refund(paidOut(), by("cashier"));
            case EXTEND -> dossier.extend(LATER, "floods", CALENDAR, by("leader"));
            case RECALENDAR -> dossier.recalendar(units.leadership(), "a holiday was decreed", CHANGED, by("leader"));
            case STOP -> dossier.stop(units.leadership(), "a court", by("leader"));
            case WITHDRAW -> dossier.withdraw(units.desk(), "not needed", by("desk"));
            case REEXAMINE -> dossier.reexamine("another date", LATER, units.leadership(), to("b2"), by("leader"));
            case REOPEN_FOR_CORRECTION -> dossier.reopenForCorrection("granted to Lò Thị Hoa", "a wrong name", LATER,
                    to("b3"), by("desk"));
            case CLOSE -> dossier.close(units.records(), by("clerk"));
            case MOVE_VERSION -> dossier.moveTo(SomeProcedure.version("1.001612"), units.division(),
                    LocalDate.of(2017, 3, 6), "another fee", by("clerk"));
        };
    }

    PaidOut paidOut() {
        return new PaidOut(OfficeClock.day(now), RefundWay.CASH, "PC 12", "Lò Thị Mai");
    }

    /** A step of the five of its procedure, done in the usual unit. */
    Stop to(String key) {
        var unit = switch (key) {
            case "b2" -> units.division();
            case "b3" -> units.leadership();
            case "b4" -> units.records();
            default -> units.desk();
        };
        return new Stop(dossier.getProcedure().process(units.agency().getCode()).step(key).orElseThrow(), unit);
    }

    static List<SupplementItem> asking(String... papers) {
        return List.of(papers).stream()
                .map(paper -> new SupplementItem(paper, true, SupplementReason.UNREADABLE, "blurred")).toList();
    }
}
