package vn.gov.laichau.dvc.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import vn.gov.laichau.dvc.account.SomeApplicant;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.RequiredDocument;
import vn.gov.laichau.dvc.document.SomeFile;
import vn.gov.laichau.dvc.organization.SomeAgency;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.process.Route;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.process.StepKind;
import vn.gov.laichau.dvc.routing.Filing;
import vn.gov.laichau.dvc.routing.Stop;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.tariff.FeeKind;

import static vn.gov.laichau.dvc.shared.Keys.keyed;

/**
 * A dossier and everybody around it: who has been asked, what a leader has to decide, where it lies. It knows which acts
 * are legal now, and picks one.
 */
final class RandomLife {

    /** They end a life early, and are taken seldom. */
    private static final Set<String> ENDING = Set.of("refuse", "agree to withdraw", "agree to stop");

    /** Bounds that the rules leave to people, so that a life ends. */
    private static final int MOST_ROUNDS = 3;
    private static final int MOST_CORRECTIONS = 2;

    private final Random random;
    private final List<ProcedureVersion> versions;
    private final SomeAgency commune = SomeAgency.make();
    private final SomeAgency department = SomeAgency.other();
    private final Set<Unit> asked = new LinkedHashSet<>();
    private final EnumSet<MotionKind> motions = EnumSet.noneOf(MotionKind.class);
    private final List<String> told = new ArrayList<>();
    private LocalDate newDay;
    private boolean transferred;
    private Instant now;
    private final List<WorkingCalendar> editions;
    private WorkingCalendar calendar;
    final Dossier dossier;

    /** {@code versions} are of one procedure, the first holds at the beginning. */
    RandomLife(Random random, List<ProcedureVersion> versions, List<WorkingCalendar> editions, Instant begin) {
        this.random = random;
        this.versions = versions;
        this.editions = editions;
        this.calendar = editions.get(0);
        this.now = begin;
        dossier = keyed(new Dossier(SomeApplicant.citizen(), versions.get(0), "", commune.agency(), commune.desk(),
                commune.division(), random.nextBoolean() ? 100_000 : 0, by("citizen")));
    }

    /** What was done so far, for whoever has to find out why something does not hold. */
    List<String> told() {
        return told;
    }

    /** Something of those that may happen now, by anybody; towards the end once it has gone on long enough. */
    void go(boolean towardsTheEnd) {
        var acts = acts();
        var names = towardsTheEnd ? acts.keySet().stream().filter(RandomLife::leadsOn).toList() : List.copyOf(acts.keySet());
        if (names.isEmpty()) {
            throw new AssertionError("stuck in " + dossier.getStatus() + " at " + dossier.getStep() + ", could only "
                    + acts.keySet());
        }
        var name = pick(names);
        while (ENDING.contains(name) && random.nextInt(20) > 0) {
            name = pick(names);
        }
        told.add(name);
        acts.get(name).run();
        motions.removeIf(kind -> !kind.isPossibleIn(dossier.getStatus()));
        if (dossier.getStatus() != DossierStatus.CONSULTING) {
            asked.clear();
        }
    }

    /** Not an act that only asks for something, or leads back. */
    private static boolean leadsOn(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    // ---- what may happen now ---------------------------------------------------------------------------------------

    /** By name; a capital letter for what leads on. */
    private Map<String, Runnable> acts() {
        var acts = new LinkedHashMap<String, Runnable>();
        switch (dossier.getStatus()) {
            case DRAFT -> draft(acts);
            case SUBMITTED -> atDesk(acts);
            case SUPPLEMENT_AT_DESK -> {
                acts.put("Resubmit", this::resubmit);
                if (dossier.isTermOver(now)) {
                    acts.put("refuse", () -> dossier.refuseReception("not here", by("desk")));
                }
                acts.put("version", this::moveVersion);
            }
            case ACCEPTED -> onTheWay(acts);
            case IN_PROCESS -> atWork(acts);
            case CONSULTING -> consulting(acts);
            case SUPPLEMENT_IN_PROCESS -> askedInProcess(acts);
            case AWAITING_PAYMENT -> {
                acts.put("Pay", () -> dossier.recordFee(null, calendar, by("desk")));
                if (dossier.getFeeDemands().size() < 2 * MOST_ROUNDS) {
                    acts.put("correct the demand", () -> dossier.correctDemand("appraisal", FeeKind.CHARGE,
                            1 + random.nextInt(500_000), "a law", "a slip", by("officer")));
                }
            }
            case AWAITING_APPROVAL -> before(acts, dossier.currentStep().orElseThrow());
            case SIGNED -> acts.put("Issue", () -> dossier.issue("01/KQ", handOver(), by("clerk")));
            case RESULT_ISSUED -> acts.put("Arrive", () -> dossier.arrive(by("system")));
            case RESULT_AT_DESK -> returning(acts);
            case RETURNED -> {
                acts.put("Close", () -> dossier.close(records(), by("clerk")));
                if (dossier.getCorrections() < MOST_CORRECTIONS) {
                    acts.put("correct", () -> dossier.reopenForCorrection("granted to Hoa", "a wrong name", dayAfter(now, 9),
                            lastDecision(), by("desk")));
                }
            }
            case NOT_ACCEPTED, WITHDRAWN, STOPPED -> {
                if (dossier.getFeeStatus() == FeeStatus.REFUND_DUE) {
                    acts.put("Give back", () -> {
                        var stamp = by("cashier");
                        dossier.refund(new PaidOut(dayOf(stamp.at()), RefundWay.BANK, "12", "Lò Thị Mai"), stamp);
                    });
                } else {
                    acts.put("Close", () -> dossier.close(records(), by("clerk")));
                }
            }
            case CLOSED -> {
                // the end
            }
        }
        aside(acts);
        return acts;
    }

    private void draft(Map<String, Runnable> acts) {
        if (dossier.missingPapers().isEmpty()) {
            acts.put("Submit", () -> dossier.submit("H35.22-" + random.nextInt(), stop(route().steps().get(0)),
                    by("citizen")));
        } else {
            acts.put("Attach", () -> dossier.requiredDocuments().forEach(paper -> dossier.attach(paper.key(),
                    SomeFile.pdf("a.pdf"), by("citizen"))));
        }
        acts.put("version", this::moveVersion);
    }

    private void atDesk(Map<String, Runnable> acts) {
        acts.put("Accept", () -> {
            judgeAllGood();
            dossier.accept(calendar, stop(next()), by("desk"));
        });
        if (dossier.getSupplementRounds() < MOST_ROUNDS) {
            acts.put("require", () -> dossier.requireSupplement(asks(), dossier.getSupplementRounds() > 0 ? "ground" : null,
                    dayAfter(now, 10), by("desk")));
        }
        acts.put("refuse", () -> dossier.refuseReception("not here", by("desk")));
        acts.put("version", this::moveVersion);
        if (!transferred) {
            acts.put("transfer", () -> {
                dossier.transfer(department.agency(), department.desk(), department.division(), "not ours", by("desk"));
                transferred = true;
            });
        }
    }

    private void onTheWay(Map<String, Runnable> acts) {
        if (dossier.isUnderWay()) {
            acts.put("Arrive", () -> dossier.arrive(by("system")));
            return;
        }
        acts.put("Pass on", () -> passOn(dossier.currentStep().orElseThrow()));
    }

    private void passOn(Step step) {
        if (step.kind() == StepKind.TAKE_OVER) {
            dossier.takeOver("", stop(next()), by("other desk"));
        } else {
            dossier.passOn("", stop(next()), by("desk"));
        }
    }

    private void atWork(Map<String, Runnable> acts) {
        if (dossier.isUnderWay()) {
            acts.put("Arrive", () -> dossier.arrive(by("system")));
            return;
        }
        var step = dossier.currentStep().orElseThrow();
        switch (step.kind()) {
            case PASS, TAKE_OVER -> acts.put("Pass on", () -> passOn(step));
            case ASSIGN -> acts.put("Assign", () -> dossier.assign(stop(next()), by("head")));
            case ISSUE -> acts.put("Send on", () -> dossier.sendOn("01/CV", stop(next()), by("clerk")));
            case HANDLE -> handling(acts);
            default -> throw new AssertionError(step.kind() + " while " + dossier.getStatus());
        }
    }

    private void handling(Map<String, Runnable> acts) {
        var after = next().kind();
        if (after == StepKind.REVIEW || after == StepKind.DECIDE) {
            acts.put("Propose", () -> dossier.propose(random.nextInt(4) > 0 ? Outcome.GRANT : Outcome.REFUSE, "text",
                    stop(next()), by("officer")));
        } else {
            acts.put("Forward", () -> dossier.forward("looked at", stop(next()), by("officer")));
        }
        acts.put("consult", this::consult);
        if (dossier.getFeeDemands().size() < MOST_ROUNDS && !dossier.isInCorrection()) {
            acts.put("demand", () -> dossier.demandPayment("appraisal", FeeKind.CHARGE, 300_000, "a law", calendar,
                    by("officer")));
        }
        if (dossier.isOpenTo(MotionKind.SUPPLEMENT) && !motions.contains(MotionKind.SUPPLEMENT)
                && dossier.getSupplementRounds() < 2 * MOST_ROUNDS) {
            acts.put("ask for papers", () -> ask(MotionKind.SUPPLEMENT, leadership(), "officer"));
        }
    }

    private void consult() {
        var unit = pick(List.of(commune.otherDivision(), department.otherDivision(), department.division(), commune.desk()));
        dossier.consult(unit, "what do you think?", by("officer"));
        asked.add(unit);
    }

    private void consulting(Map<String, Runnable> acts) {
        if (asked.size() < MOST_ROUNDS) {
            acts.put("consult", this::consult);
        }
        acts.put("Answer", () -> {
            var unit = pick(List.copyOf(asked));
            dossier.endPartOf(unit, by("asked"));
            answered(unit);
        });
        acts.put("Go on without", () -> {
            var unit = pick(List.copyOf(asked));
            dossier.goOnWithoutAnswer(unit, "late", by("officer"));
            answered(unit);
        });
        acts.put("Silence", () -> {
            var unit = pick(List.copyOf(asked));
            dossier.consentBySilence(unit, by("system"));
            answered(unit);
        });
    }

    private void answered(Unit unit) {
        asked.remove(unit);
        if (asked.isEmpty()) {
            dossier.resume(by("system"));
        }
    }

    private void askedInProcess(Map<String, Runnable> acts) {
        if (!dossier.isAnsweredInProcess()) {
            acts.put("Resubmit", this::resubmit);
            return;
        }
        acts.put("Confirm", () -> {
            judgeAllGood();
            dossier.confirmSupplement(calendar, by("desk"));
        });
        acts.put("reopen", () -> dossier.reopenSupplement("still blurred", dayAfter(now, 5), by("desk")));
    }

    private void before(Map<String, Runnable> acts, Step step) {
        if (step.kind() == StepKind.REVIEW) {
            acts.put("Initial", () -> dossier.initial("", stop(next()), by("head")));
        } else {
            acts.put("Decide", this::decide);
            acts.put("Refuse the result", () -> {
                dossier.decideRefusal("not met", numbering(), by("leader"));
                issuedAtOnce();
            });
        }
        acts.put("decline to sign", () -> dossier.declineToSign("a relative", by("leader")));
        acts.put("send back", () -> dossier.returnWithRemark("look again", stop(route().handlingBefore(step).orElseThrow()),
                by("leader")));
    }

    private void decide() {
        if (route().isFinal(dossier.currentStep().orElseThrow()) || dossier.getOutcome() == Outcome.REFUSE) {
            dossier.approve(numbering(), by("leader"));
            issuedAtOnce();
        } else {
            dossier.endorse(stop(next()), by("leader"));
        }
    }

    /** Where the process has no step for the number it is given at once. */
    private void issuedAtOnce() {
        if (dossier.currentStep().orElseThrow().kind() == StepKind.DECIDE) {
            dossier.issue("02/KQ", handOver(), by("leader"));
        }
    }

    private void returning(Map<String, Runnable> acts) {
        if (!motions.contains(MotionKind.MISMATCH)) {
            acts.put("Hand over", this::handOverResult);
        }
        if (motions.isEmpty() && dossier.getHistory().size() < 80) {
            acts.put("mismatch", () -> ask(MotionKind.MISMATCH, leadership(), "desk"));
        }
    }

    private void handOverResult() {
        if (dossier.getOutcome() != Outcome.REFUSE) {
            dossier.requiredDocuments().forEach(paper -> dossier.compareOriginal(paper.key(), OriginalVerdict.MATCHES,
                    by("desk")));
            dossier.signForm(by("desk"));
        }
        if (dossier.getFeeStatus() == FeeStatus.DUE) {
            dossier.recordFee(null, calendar, by("desk"));
        }
        dossier.returnResult(HandOver.atCounter(IdPaper.PASSPORT, "B123"), by("desk"));
    }

    /** What may be asked for beside the work itself, and what is decided of it. */
    private void aside(Map<String, Runnable> acts) {
        var status = dossier.getStatus();
        if (dossier.getFeeStatus() == FeeStatus.DUE && status != DossierStatus.DRAFT && !status.isFinished()
                && status != DossierStatus.AWAITING_PAYMENT) {
            acts.put("fee", () -> dossier.recordFee(null, calendar, by("desk")));
        }
        if (dossier.isOpenTo(MotionKind.WITHDRAWAL) && !motions.contains(MotionKind.WITHDRAWAL)) {
            acts.put("ask to withdraw", () -> ask(MotionKind.WITHDRAWAL, status.isBeforeAcceptance() ? dossier.getDesk()
                    : leadership(), "citizen"));
        }
        if (dossier.isOpenTo(MotionKind.STOP) && !motions.contains(MotionKind.STOP)) {
            acts.put("ask to stop", () -> ask(MotionKind.STOP, leadership(), "officer"));
        }
        if (dossier.isOpenTo(MotionKind.EXTENSION) && !motions.contains(MotionKind.EXTENSION) && isExtendable()) {
            acts.put("ask to extend", () -> {
                newDay = workingDay(dayOf(dossier.getAppointmentAt()).plusDays(1 + random.nextInt(20)));
                ask(MotionKind.EXTENSION, leadership(), "officer");
            });
        }
        if (calendar.edition() + 1 < editions.size() && status != DossierStatus.CLOSED) {
            acts.put("change the calendar", () -> calendar = editions.get(calendar.edition() + 1));
        }
        if (status.isClockRunning() && dossier.recount(calendar, now).isPresent()) {
            acts.put("follow the calendar", () -> dossier.recalendar(leadership(), "a decree", calendar, by("leader")));
        }
        motions.forEach(kind -> {
            acts.put("decline " + kind, () -> {
                dossier.decline(kind, leadership(), "not now", by("leader"));
                motions.remove(kind);
            });
            agreeing(acts, kind);
        });
    }

    private void agreeing(Map<String, Runnable> acts, MotionKind kind) {
        switch (kind) {
            case WITHDRAWAL -> acts.put("agree to withdraw", () -> dossier.withdraw(leadership(), "", by("leader")));
            case STOP -> acts.put("agree to stop", () -> dossier.stop(leadership(), "a court", by("leader")));
            case MISMATCH -> acts.put("Examine again", () -> {
                motions.remove(kind);
                dossier.reexamine("another date", dayAfter(now, 7), leadership(), stop(firstHandling()), by("leader"));
            });
            case SUPPLEMENT -> acts.put("agree to ask", () -> {
                motions.remove(kind);
                dossier.requireSupplementInProcess(asks(), "ground", dayAfter(now, 10), calendar, by("leader"));
            });
            case EXTENSION -> {
                if (isExtendable() && newDay.isAfter(dayOf(dossier.getAppointmentAt())) && calendar.isWorkingDay(newDay)) {
                    acts.put("agree to extend", () -> {
                        motions.remove(kind);
                        dossier.extend(newDay, "floods", calendar, new Stamp("leader", now));
                    });
                }
            }
        }
    }

    /** The apology goes out a day before at the latest, once, and never of what is done. */
    private boolean isExtendable() {
        return dossier.getDoneAt() == null && dossier.getAppointmentAt() != null
                && dossier.getHistory().stream().noneMatch(line -> line.getVerb() == DossierVerb.EXTEND)
                && !dayOf(now).isAfter(calendar.previousWorkingDay(dayOf(dossier.getAppointmentAt())));
    }

    // ---- how it is done --------------------------------------------------------------------------------------------

    private void ask(MotionKind kind, Unit decider, String who) {
        dossier.ask(kind, decider, "because", by(who));
        motions.add(kind);
    }

    private List<SupplementItem> asks() {
        var papers = dossier.requiredDocuments().stream().filter(RequiredDocument::required).map(RequiredDocument::key)
                .toList();
        return SomeDossier.asking(pick(papers));
    }

    private void resubmit() {
        dossier.openSupplement().orElseThrow().getItems().stream().filter(SupplementItem::isPaper)
                .map(SupplementItem::getTarget).forEach(slot -> dossier.attach(slot, SomeFile.pdf("b.pdf"), by("citizen")));
        dossier.resubmit(by("citizen"));
    }

    private void judgeAllGood() {
        dossier.requiredDocuments().stream().map(RequiredDocument::key)
                .forEach(slot -> dossier.judge(slot, PaperVerdict.GOOD, null, by("desk")));
    }

    private void moveVersion() {
        dossier.moveTo(pick(versions), own().division(), dayOf(now), "another limit", by("authority"));
    }

    private Route route() {
        return new Filing(dossier.getProcedure(), dossier.getAgency(), dossier.getHandlingUnit(), dossier.getAnswers(),
                dayOf(now)).route();
    }

    private Step next() {
        return route().after(dossier.currentStep().orElseThrow()).get(0);
    }

    private Stop numbering() {
        var after = next();
        return after.kind() == StepKind.ISSUE ? stop(after) : null;
    }

    private Stop handOver() {
        var steps = route().steps();
        return stop(steps.get(steps.size() - 1));
    }

    private Stop lastDecision() {
        return stop(route().steps().stream().filter(step -> step.kind() == StepKind.DECIDE).reduce((a, b) -> b)
                .orElseThrow());
    }

    private Step firstHandling() {
        return route().steps().stream().filter(step -> step.kind() == StepKind.HANDLE).reduce((a, b) -> b).orElseThrow();
    }

    private Stop stop(Step step) {
        var agency = step.unit().code().isEmpty() ? own() : department;
        return new Stop(step, switch (step.unit().place()) {
            case DESK -> agency.desk();
            case HANDLING, DIVISION -> agency.division();
            case LEADERSHIP -> agency.leadership();
            case RECORDS -> agency.records();
        });
    }

    private SomeAgency own() {
        return transferred ? department : commune;
    }

    private Unit leadership() {
        var unit = dossier.getStepUnit() == null ? dossier.getDesk() : dossier.getStepUnit();
        return unit.agency().getId().equals(department.agency().getId()) ? department.leadership() : commune.leadership();
    }

    private Unit records() {
        return own().records();
    }

    // ---- time ------------------------------------------------------------------------------------------------------

    /** Everybody comes some minutes, hours or days after the one before, also at night and at weekends. */
    private Stamp by(String actor) {
        long minutes = switch (random.nextInt(4)) {
            case 0 -> random.nextInt(30);
            case 1, 2 -> random.nextInt(60 * 24);
            default -> random.nextInt(60 * 24 * 6);
        };
        now = now.plus(Duration.ofMinutes(1 + minutes)).truncatedTo(ChronoUnit.MINUTES);
        return new Stamp(actor, now);
    }

    private LocalDate dayAfter(Instant at, int days) {
        return workingDay(dayOf(at).plusDays(days));
    }

    private LocalDate workingDay(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.nextWorkingDay(day);
    }

    private static LocalDate dayOf(Instant at) {
        return at.atZone(OfficeClock.ZONE).toLocalDate();
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
