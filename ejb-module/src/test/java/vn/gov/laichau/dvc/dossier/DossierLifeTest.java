package vn.gov.laichau.dvc.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.deadline.ClockMark;
import vn.gov.laichau.dvc.deadline.OnReturn;
import vn.gov.laichau.dvc.deadline.Reckoning;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.tariff.FeeKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What may happen to a dossier between acceptance and its end (NĐ 61 Art 19–21; domain.md §12.1a). It is accepted on Monday
 * 06/03/2017 and promised within three working days: Thursday 09/03.
 */
class DossierLifeTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2017, 3, 15);

    // ---- papers that are missing after appraisal -------------------------------------------------------------------

    @Test
    void theClockStandsStillWhileTheApplicantIsAskedAndStartsAnewWhenTheDeskHasItAll() {
        var some = SomeDossier.in(DossierStatus.SUPPLEMENT_IN_PROCESS);
        var dossier = some.dossier;

        assertThat(dossier.getDueAt()).isNull();
        assertThat(dossier.reckon(SomeDossier.CALENDAR).state()).isEqualTo(Reckoning.State.STOPPED);
        assertThat(dossier.getFirstDueAt()).isEqualTo(SomeDossier.DUE);

        some.prepareFor(DossierVerb.CONFIRM_SUPPLEMENT);
        dossier.confirmSupplement(SomeDossier.CALENDAR, at("2017-03-14T02:00:00Z"));

        assertThat(dossier.getAppointmentAt()).isEqualTo(Instant.parse("2017-03-17T10:30:00Z"));
        assertThat(dossier.getFirstDueAt()).isEqualTo(SomeDossier.DUE);
        assertThat(dossier.getDeadlineLines()).extracting(line -> line.key()).contains("stopped.supplement", "restarted");
    }

    @Test
    void whereTheVersionSaysSoWhatWasLeftOfTheTimeGoesOn() {
        var some = SomeDossier.inProcessUnder(content -> content.onReturn = OnReturn.RESUME);
        some.dossier.requireSupplementInProcess(SomeDossier.asking(SomeDossier.IDENTITY), null, WEDNESDAY,
                SomeDossier.CALENDAR, at("2017-03-07T02:00:00Z"));
        some.prepareFor(DossierVerb.CONFIRM_SUPPLEMENT);

        some.dossier.confirmSupplement(SomeDossier.CALENDAR, at("2017-03-14T02:00:00Z"));

        assertThat(some.dossier.getAppointmentAt()).isEqualTo(Instant.parse("2017-03-16T10:30:00Z"));
    }

    @Test
    void afterAppraisalPapersAreAskedForWithinThreeWorkingDaysUnlessALawSaysOtherwise() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);
        var asked = SomeDossier.asking(SomeDossier.IDENTITY);

        assertThatThrownBy(() -> some.dossier.requireAskable(asked, null, SomeDossier.CALENDAR,
                Instant.parse("2017-03-10T02:00:00Z"))).isInstanceOf(SupplementTooLate.class);
        some.dossier.requireAskable(asked, null, SomeDossier.CALENDAR, Instant.parse("2017-03-09T02:00:00Z"));
        some.dossier.requireAskable(asked, "Luật Đất đai", SomeDossier.CALENDAR, Instant.parse("2017-03-10T02:00:00Z"));
    }

    @Test
    void afterAppraisalPapersAreAskedForOnceUnlessALawSaysOtherwise() {
        var some = SomeDossier.in(DossierStatus.SUPPLEMENT_IN_PROCESS);
        some.prepareFor(DossierVerb.CONFIRM_SUPPLEMENT);
        some.attempt(DossierVerb.CONFIRM_SUPPLEMENT);
        var asked = SomeDossier.asking(SomeDossier.FORM);

        assertThatThrownBy(() -> some.dossier.requireAskable(asked, " ", SomeDossier.CALENDAR,
                some.dossier.getChangedAt())).isInstanceOf(AskedOnceAlready.class);
        assertThatThrownBy(() -> some.dossier.requireAskable(List.of(), "ground", SomeDossier.CALENDAR,
                some.dossier.getChangedAt())).isInstanceOf(NothingAsked.class);
    }

    @Test
    void onlyWhatIsAskedForIsOpenAndNothingOnceItIsSent() {
        var some = SomeDossier.in(DossierStatus.SUPPLEMENT_IN_PROCESS);

        assertThat(some.dossier.isOpenSlot(SomeDossier.IDENTITY)).isTrue();
        assertThat(some.dossier.isOpenSlot(SomeDossier.FORM)).isFalse();

        some.prepare();
        some.attempt(DossierVerb.RESUBMIT);

        assertThat(some.dossier.isOpenSlot(SomeDossier.IDENTITY)).isFalse();
        assertThat(some.dossier.isAnsweredInProcess()).isTrue();
        assertThatThrownBy(() -> some.attempt(DossierVerb.RESUBMIT)).as("he is told when he sent it")
                .isInstanceOf(SupplementSent.class);
    }

    @Test
    void theDeskConfirmsOnlyWhatWasSentAndFoundGood() {
        var some = SomeDossier.in(DossierStatus.SUPPLEMENT_IN_PROCESS);
        assertThatThrownBy(() -> some.attempt(DossierVerb.CONFIRM_SUPPLEMENT)).isInstanceOf(NothingToConfirm.class);

        some.prepare();
        some.attempt(DossierVerb.RESUBMIT);
        assertThatThrownBy(() -> some.attempt(DossierVerb.CONFIRM_SUPPLEMENT)).isInstanceOf(PapersUnchecked.class);

        some.attempt(DossierVerb.REOPEN_SUPPLEMENT);
        assertThat(some.dossier.isOpenSlot(SomeDossier.IDENTITY)).isTrue();
    }

    // ---- apology with a new appointment ----------------------------------------------------------------------------

    @Test
    void anApologyGivesALaterAppointmentAndTheFirstOneIsKept() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);

        some.dossier.extend(WEDNESDAY, "floods", SomeDossier.CALENDAR, at("2017-03-08T09:00:00Z"));

        assertThat(some.dossier.getAppointmentAt()).isEqualTo(Instant.parse("2017-03-15T10:30:00Z"));
        assertThat(some.dossier.getFirstDueAt()).isEqualTo(SomeDossier.DUE);
    }

    @Test
    void anApologyGoesOutOnTheLastWorkingDayBeforeTheAppointmentAtTheLatest() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);

        assertThatThrownBy(() -> some.dossier.extend(WEDNESDAY, "floods", SomeDossier.CALENDAR,
                at("2017-03-08T17:00:00Z"))).isInstanceOf(ApologyTooLate.class);
        some.dossier.requireExtendable(WEDNESDAY, SomeDossier.CALENDAR, Instant.parse("2017-03-08T16:59:00Z"));
    }

    @Test
    void aNewAppointmentIsGivenOnceAndIsALaterWorkingDay() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);
        var now = some.dossier.getChangedAt();

        assertThatThrownBy(() -> some.dossier.requireExtendable(null, SomeDossier.CALENDAR, now))
                .isInstanceOf(NewDayMissing.class);
        for (var day : new LocalDate[] {LocalDate.of(2017, 3, 9), LocalDate.of(2017, 3, 11)}) {
            assertThatThrownBy(() -> some.dossier.requireExtendable(day, SomeDossier.CALENDAR, now))
                    .isInstanceOf(NewDayNotLater.class);
        }
        some.attempt(DossierVerb.EXTEND);
        assertThatThrownBy(() -> some.attempt(DossierVerb.EXTEND)).isInstanceOf(ExtendedAlready.class);
    }

    @Test
    void anApologyIsOfferedUntilOneWasMadeOrItIsTooLateOrTheWorkIsDone() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);
        var now = some.dossier.getChangedAt();

        assertThat(some.dossier.isExtendable(SomeDossier.CALENDAR, now)).isTrue();
        assertThat(some.dossier.isExtendable(SomeDossier.CALENDAR, Instant.parse("2017-03-08T16:59:00Z"))).isTrue();
        assertThat(some.dossier.isExtendable(SomeDossier.CALENDAR, Instant.parse("2017-03-08T17:00:00Z"))).isFalse();
        assertThat(some.dossier.extendedAt()).isEmpty();
        some.attempt(DossierVerb.EXTEND);
        assertThat(some.dossier.isExtendable(SomeDossier.CALENDAR, some.dossier.getChangedAt())).isFalse();
        assertThat(some.dossier.extendedAt()).contains(some.dossier.getChangedAt());
        assertThat(SomeDossier.at(DossierStatus.RESULT_AT_DESK).isExtendable(SomeDossier.CALENDAR, now)).isFalse();
        assertThat(SomeDossier.at(DossierStatus.SUPPLEMENT_IN_PROCESS).isExtendable(SomeDossier.CALENDAR, now)).isFalse();
    }

    @Test
    void papersAreAskedForOnAGroundOnlyWhenItIsLateOrNotForTheFirstTime() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);
        assertThat(some.dossier.isGroundNeeded(SomeDossier.CALENDAR, Instant.parse("2017-03-09T02:00:00Z"))).isFalse();
        assertThat(some.dossier.isGroundNeeded(SomeDossier.CALENDAR, Instant.parse("2017-03-10T02:00:00Z"))).isTrue();

        var again = SomeDossier.in(DossierStatus.SUPPLEMENT_IN_PROCESS);
        again.prepareFor(DossierVerb.CONFIRM_SUPPLEMENT);
        again.attempt(DossierVerb.CONFIRM_SUPPLEMENT);

        assertThat(again.dossier.isGroundNeeded(SomeDossier.CALENDAR, again.dossier.getChangedAt())).isTrue();
    }

    // ---- a fee during the handling ---------------------------------------------------------------------------------

    @Test
    void aFeeThatIsAskedForDuringTheHandlingIsAddedAndOnlyWhatIsOwedIsTaken() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);
        some.attempt(DossierVerb.RECORD_FEE);
        assertThat(some.dossier.getFeeOwed()).isZero();

        some.attempt(DossierVerb.DEMAND_PAYMENT);

        assertThat(some.dossier.getFeeTotal()).isEqualTo(400_000);
        assertThat(some.dossier.getFeeOwed()).isEqualTo(300_000);
        assertThat(some.dossier.getDueAt()).as("the clock runs on").isEqualTo(SomeDossier.DUE);
        some.attempt(DossierVerb.RECORD_FEE);
        assertThat(some.dossier.getStatus()).isEqualTo(DossierStatus.IN_PROCESS);
    }

    @Test
    void whereTheVersionSaysSoTheClockWaitsForTheMoneyAndThenGoesOn() {
        var some = SomeDossier.inProcessUnder(content -> content.feeStopsClock = true);
        some.dossier.demandPayment("appraisal", FeeKind.CHARGE, 300_000, "a law", SomeDossier.CALENDAR,
                at("2017-03-07T02:00:00Z"));
        assertThat(some.dossier.getDueAt()).isNull();

        some.dossier.recordFee(null, SomeDossier.CALENDAR, at("2017-03-14T02:00:00Z"));

        assertThat(some.dossier.getAppointmentAt()).isEqualTo(Instant.parse("2017-03-16T10:30:00Z"));
    }

    @Test
    void whatWasDemandedIsTakenAloneAndWhatIsPaidAtTheCollectionStaysDue() {
        var some = SomeDossier.in(DossierStatus.AWAITING_PAYMENT);
        assertThat(some.dossier.getFeeToTake()).isEqualTo(300_000);
        assertThat(some.dossier.getFeeOwed()).isEqualTo(400_000);

        var moved = some.attempt(DossierVerb.RECORD_FEE);

        assertThat(FeeTaken.of(some.dossier, moved)).get().extracting(FeeTaken::amount).isEqualTo(300_000L);
        assertThat(some.dossier.getStatus()).isEqualTo(DossierStatus.IN_PROCESS);
        assertThat(some.dossier.getFeeStatus()).isEqualTo(FeeStatus.DUE);
        assertThat(some.dossier.getFeeToTake()).isEqualTo(100_000);
        some.attempt(DossierVerb.PROPOSE);
        some.attempt(DossierVerb.APPROVE);
        some.attempt(DossierVerb.ISSUE);
        some.attempt(DossierVerb.ARRIVE_AT_DESK);
        assertThat(some.dossier.missingBeforeReturn()).contains(ReturnCondition.FEE_NOT_PAID);
        var rest = some.attempt(DossierVerb.RECORD_FEE);
        assertThat(FeeTaken.of(some.dossier, rest)).contains(new FeeTaken(null, 100_000));
        assertThat(some.dossier.getFeeStatus()).isEqualTo(FeeStatus.PAID);
    }

    @Test
    void aDemandThatIsNotPaidYetIsCorrectedAndTheWrongOneStaysToBeSeen() {
        var some = SomeDossier.in(DossierStatus.AWAITING_PAYMENT);

        some.attempt(DossierVerb.CORRECT_DEMAND);

        assertThat(some.dossier.getFeeToTake()).isEqualTo(30_000);
        assertThat(some.dossier.getFeeTotal()).isEqualTo(130_000);
        assertThat(some.dossier.getHistory()).last().extracting(HistoryLine::getReason).isEqualTo("a nought too many");
        assertThat(FeeDemandView.of(some.dossier)).extracting(FeeDemandView::amount, FeeDemandView::state)
                .containsExactly(tuple(300_000L, FeeDemandState.CORRECTED), tuple(30_000L, FeeDemandState.OPEN));
        some.attempt(DossierVerb.RECORD_FEE);
        some.attempt(DossierVerb.DEMAND_PAYMENT);
        some.attempt(DossierVerb.STOP);
        assertThat(FeeDemandView.of(some.dossier)).extracting(FeeDemandView::state).containsExactly(
                FeeDemandState.CORRECTED, FeeDemandState.PAID, FeeDemandState.REMITTED);
        assertThat(some.dossier.getFeeOwed()).isZero();
    }

    @Test
    void aCorrectionSaysWhyAndIsAsWholeAsTheDemand() {
        var some = SomeDossier.in(DossierStatus.AWAITING_PAYMENT);

        assertThatThrownBy(() -> some.dossier.correctDemand("x", FeeKind.FEE, 1, "a law", " ", some.by("specialist")))
                .isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> some.dossier.correctDemand("x", FeeKind.FEE, 0, "a law", "slip", some.by("specialist")))
                .isInstanceOf(FeeDemandIncomplete.class);
        assertThatThrownBy(() -> some.dossier.correctDemand("x".repeat(301), FeeKind.FEE, 1, "a law", "slip",
                some.by("specialist"))).isInstanceOf(FeeDemandTooLong.class);
    }

    @Test
    void whileTheMoneyIsWaitedForTheAppointmentCanBePutOffUnlessTheClockStandsStill() {
        var running = SomeDossier.in(DossierStatus.AWAITING_PAYMENT);
        running.attempt(DossierVerb.EXTEND);
        assertThat(running.dossier.getAppointmentAt()).isEqualTo(Instant.parse("2017-03-15T10:30:00Z"));

        var standing = SomeDossier.inProcessUnder(content -> content.feeStopsClock = true);
        standing.attempt(DossierVerb.DEMAND_PAYMENT);
        assertThat(standing.dossier.isExtendable()).isFalse();
        assertThatThrownBy(() -> standing.attempt(DossierVerb.ASK_EXTENSION)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> standing.attempt(DossierVerb.EXTEND)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void aFeeNeedsANameAnAmountAndItsLegalGround() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);

        assertThatThrownBy(() -> some.dossier.demandPayment("x", FeeKind.FEE, 0, "a law", SomeDossier.CALENDAR,
                some.by("specialist"))).isInstanceOf(FeeDemandIncomplete.class);
        assertThatThrownBy(() -> some.dossier.demandPayment("x", FeeKind.FEE, 1, " ", SomeDossier.CALENDAR,
                some.by("specialist"))).isInstanceOf(FeeDemandIncomplete.class);
        assertThatThrownBy(() -> some.dossier.demandPayment("", FeeKind.FEE, 1, "a law", SomeDossier.CALENDAR,
                some.by("specialist"))).isInstanceOf(FeeDemandIncomplete.class);
    }

    // ---- the end ---------------------------------------------------------------------------------------------------

    @Test
    void whatIsWithdrawnOrStoppedIsOwedNoMoreAndItsClockIsDone() {
        for (var verb : List.of(DossierVerb.WITHDRAW, DossierVerb.STOP)) {
            var some = SomeDossier.in(DossierStatus.IN_PROCESS);
            some.attempt(verb);

            assertThat(some.dossier.getFeeStatus()).isEqualTo(FeeStatus.NOTHING_DUE);
            assertThat(some.dossier.getClock()).last().extracting(ClockMark::kind).isEqualTo(ClockMark.Kind.DONE);
            assertThat(some.dossier.getDoneAt()).isEqualTo(some.dossier.getChangedAt());
        }
    }

    @Test
    void theWordsOfWhoWantsItBackAreNeverThoseOfTheAgencyThatAgrees() {
        for (var remark : new String[] {null, "", "  "}) {
            var some = SomeDossier.in(DossierStatus.IN_PROCESS);
            some.attempt(DossierVerb.ASK_WITHDRAWAL);

            assertThat(some.dossier.withdraw(some.units.leadership(), remark, some.by("leader")).reason()).isNull();
            assertThat(some.dossier.wishToWithdraw()).isEqualTo("not needed");
        }
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);

        assertThat(some.dossier.withdraw(some.units.leadership(), " as you like ", some.by("leader")).reason())
                .isEqualTo("as you like");
        assertThat(some.dossier.wishToWithdraw()).as("of a wish that was not written down").isNull();
    }

    @Test
    void aCorrectionHasItsOwnLimitAndDoesNotChangeWhenTheAgencyWasDone() {
        var some = SomeDossier.in(DossierStatus.RETURNED);
        var done = some.dossier.getDoneAt();
        some.attempt(DossierVerb.REOPEN_FOR_CORRECTION);

        assertThat(some.dossier.getLimitAt()).isEqualTo(Instant.parse("2017-03-15T17:00:00Z"));
        assertThat(some.dossier.getDueAt()).isEqualTo(SomeDossier.DUE);

        some.attempt(DossierVerb.APPROVE);
        some.attempt(DossierVerb.ISSUE);

        assertThat(some.dossier.getDoneAt()).isEqualTo(done);
        assertThat(some.dossier.getCorrections()).isEqualTo(1);
    }

    @Test
    void aClockThatIsDoneIsNotMovedByAnApologyOrAnotherRequest() {
        var some = SomeDossier.in(DossierStatus.RESULT_AT_DESK);
        some.attempt(DossierVerb.REEXAMINE);
        var clock = some.dossier.getClock();

        assertThatThrownBy(() -> some.attempt(DossierVerb.EXTEND)).isInstanceOf(ClockDone.class);
        some.attempt(DossierVerb.REQUIRE_SUPPLEMENT_IN_PROCESS);

        assertThat(some.dossier.getClock()).isEqualTo(clock);
        assertThat(some.dossier.getDueAt()).isEqualTo(SomeDossier.DUE);
    }

    @Test
    void aCorrectionTellsItsOwnLastDayAndNotHowTheOldAppointmentWasReckoned() {
        var some = SomeDossier.in(DossierStatus.RETURNED);
        assertThat(OwnLimit.of(some.dossier)).isNull();
        assertThat(some.dossier.getLimitLines()).isEqualTo(some.dossier.getDeadlineLines()).isNotEmpty();

        some.attempt(DossierVerb.REOPEN_FOR_CORRECTION);

        assertThat(OwnLimit.of(some.dossier)).isEqualTo(new OwnLimit(Instant.parse("2017-03-15T17:00:00Z"), true));
        assertThat(some.dossier.getLimitLines()).extracting(line -> line.key()).containsExactly("corrected", "ownLimit");
        assertThat(some.dossier.getLimitLines()).last().satisfies(line -> assertThat(line.args())
                .containsExactly("15/03/2017"));
    }

    @Test
    void soDoesANewExamination() {
        var some = SomeDossier.in(DossierStatus.RESULT_AT_DESK);
        some.attempt(DossierVerb.REEXAMINE);

        assertThat(OwnLimit.of(some.dossier)).isEqualTo(new OwnLimit(Instant.parse("2017-03-15T17:00:00Z"), false));
        assertThat(some.dossier.getLimitLines()).extracting(line -> line.key()).containsExactly("reexamined", "ownLimit");
    }

    @Test
    void aCorrectionIsNeitherStoppedNorWithdrawnNorPutOffNorChargedNorAskedPapersFor() {
        var some = SomeDossier.in(DossierStatus.RETURNED);
        some.attempt(DossierVerb.REOPEN_FOR_CORRECTION);
        refuses(some, DossierVerb.ASK_STOP, DossierVerb.STOP, DossierVerb.ASK_WITHDRAWAL, DossierVerb.WITHDRAW,
                DossierVerb.ASK_EXTENSION, DossierVerb.EXTEND);

        some.attempt(DossierVerb.RETURN_WITH_REMARK);
        refuses(some, DossierVerb.ASK_STOP, DossierVerb.STOP, DossierVerb.ASK_WITHDRAWAL, DossierVerb.WITHDRAW,
                DossierVerb.ASK_EXTENSION, DossierVerb.EXTEND, DossierVerb.DEMAND_PAYMENT, DossierVerb.ASK_SUPPLEMENT,
                DossierVerb.REQUIRE_SUPPLEMENT_IN_PROCESS);
        for (var kind : List.of(MotionKind.STOP, MotionKind.WITHDRAWAL, MotionKind.EXTENSION, MotionKind.SUPPLEMENT)) {
            assertThat(some.dossier.isOpenTo(kind)).as(kind.name()).isFalse();
        }
    }

    private static void refuses(SomeDossier some, DossierVerb... verbs) {
        var status = some.dossier.getStatus();
        for (var verb : verbs) {
            assertThatThrownBy(() -> some.attempt(verb)).as(verb.name()).isInstanceOf(CorrectionUnderWay.class);
        }
        assertThat(some.dossier.getStatus()).isEqualTo(status);
    }

    @Test
    void aCorrectionEndsInTheCorrectedResultAndIsOverWhenThatIsHandedOver() {
        var some = SomeDossier.in(DossierStatus.RETURNED);
        assertThat(some.dossier.isInCorrection()).isFalse();
        some.attempt(DossierVerb.REOPEN_FOR_CORRECTION);
        some.attempt(DossierVerb.RETURN_WITH_REMARK);
        assertThat(some.dossier.isInCorrection()).isTrue();

        for (var verb : List.of(DossierVerb.PROPOSE, DossierVerb.APPROVE, DossierVerb.ISSUE, DossierVerb.ARRIVE_AT_DESK,
                DossierVerb.RETURN_RESULT)) {
            some.attempt(verb);
        }

        assertThat(some.dossier.getStatus()).isEqualTo(DossierStatus.RETURNED);
        assertThat(some.dossier.isInCorrection()).isFalse();
    }

    @Test
    void whoWroteTheCorrectionDoesNotApproveIt() {
        var some = SomeDossier.in(DossierStatus.RETURNED);
        some.attempt(DossierVerb.REOPEN_FOR_CORRECTION);

        assertThatThrownBy(() -> some.dossier.approve(some.to("b4"), some.by("desk"))).isInstanceOf(SameHandTwice.class);
    }

    @Test
    void afterANewExaminationTheOriginalsAreComparedAgain() {
        var some = SomeDossier.in(DossierStatus.RESULT_AT_DESK);
        some.dossier.compareOriginal(SomeDossier.IDENTITY, OriginalVerdict.DIFFERS, some.by("desk"));
        some.attempt(DossierVerb.REEXAMINE);

        assertThat(some.dossier.check(SomeDossier.IDENTITY).getOriginal()).isEqualTo(OriginalVerdict.NOT_SEEN);
        assertThat(some.dossier.getLimitAt()).isEqualTo(Instant.parse("2017-03-15T17:00:00Z"));
    }

    // ---- another agency, and who may ask ---------------------------------------------------------------------------

    @Test
    void whatIsTransferredLeavesTheOldDeskAndKeepsItsCode() {
        var some = SomeDossier.in(DossierStatus.SUBMITTED);
        some.attempt(DossierVerb.TRANSFER);

        assertThat(some.dossier.getCode()).isEqualTo(SomeDossier.CODE);
        assertThat(some.dossier.getAgency()).isEqualTo(some.elsewhere.agency());
        assertThat(some.dossier.isOpenTo(List.of(some.units.desk().getId()))).isFalse();
        assertThat(some.dossier.isOpenTo(List.of(some.elsewhere.desk().getId()))).isTrue();
        assertThatThrownBy(() -> some.attempt(DossierVerb.TRANSFER)).isInstanceOf(SameAgency.class);
    }

    // ---- a calendar that changes ---------------------------------------------------------------------------------------

    @Test
    void aChangedCalendarMovesNoAppointmentBeforeItIsDecided() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);
        var changed = SomeDossier.CHANGED;

        assertThat(some.dossier.recount(changed, SomeDossier.DUE)).hasValueSatisfying(reckoning -> assertThat(reckoning
                .current().appointmentAt()).isEqualTo(Instant.parse("2017-03-10T10:30:00Z")));
        assertThat(some.dossier.getAppointmentAt()).isEqualTo(SomeDossier.APPOINTMENT);
        assertThat(some.dossier.reckon(changed).current().appointmentAt()).isEqualTo(SomeDossier.APPOINTMENT);

        some.attempt(DossierVerb.RECALENDAR);

        assertThat(some.dossier.getAppointmentAt()).isEqualTo(Instant.parse("2017-03-10T10:30:00Z"));
        assertThat(some.dossier.getFirstDueAt()).isEqualTo(SomeDossier.DUE);
        assertThat(some.dossier.getDeadlineLines()).extracting(line -> line.key()).contains("promised", "recalendared");
        assertThat(some.dossier.recount(changed, SomeDossier.DUE)).isEmpty();
        assertThatThrownBy(() -> some.attempt(DossierVerb.RECALENDAR)).isInstanceOf(NothingToRecount.class);
    }

    @Test
    void anApologyAndAStopDoNotMoveWhatWasUsedByTheFormerCalendar() {
        var some = SomeDossier.inProcessUnder(content -> content.onReturn = OnReturn.RESUME);
        some.dossier.requireSupplementInProcess(SomeDossier.asking(SomeDossier.IDENTITY), null, WEDNESDAY,
                SomeDossier.CHANGED, at("2017-03-08T02:00:00Z"));
        some.prepareFor(DossierVerb.CONFIRM_SUPPLEMENT);

        some.dossier.confirmSupplement(SomeDossier.CHANGED, at("2017-03-14T02:00:00Z"));

        assertThat(some.dossier.getAppointmentAt()).as("one day of three is left")
                .isEqualTo(Instant.parse("2017-03-15T10:30:00Z"));
    }

    @Test
    void whoeverAsksOrDeclinesSaysWhy() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);

        assertThatThrownBy(() -> some.dossier.ask(MotionKind.STOP, some.units.leadership(), " ", some.by("specialist")))
                .isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> some.dossier.decline(MotionKind.STOP, some.units.leadership(), null, some.by("leader")))
                .isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> some.dossier.stop(some.units.leadership(), "", some.by("leader")))
                .isInstanceOf(ReasonMissing.class);
    }

    @Test
    void theDueDateCanBeReckonedAgainFromWhatTheDossierKeeps() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);
        some.attempt(DossierVerb.EXTEND);

        assertThat(some.dossier.reckon(SomeDossier.CALENDAR).due()).hasValueSatisfying(deadline -> {
            assertThat(deadline.appointmentAt()).isEqualTo(some.dossier.getAppointmentAt());
            assertThat(Duration.between(deadline.appointmentAt(), deadline.dueAt())).isPositive();
        });
    }

    private static Stamp at(String moment) {
        return new Stamp("somebody", Instant.parse(moment));
    }
}
