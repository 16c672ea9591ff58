package vn.gov.laichau.dvc.dossier;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.catalog.ServiceLevel;
import vn.gov.laichau.dvc.catalog.SomeProcedure;
import vn.gov.laichau.dvc.document.SomeFile;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.ChangedMeanwhile;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.tariff.Channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The rules of a dossier beyond its statuses (Điều 7–10). */
class DossierTest {

    private static final List<ReturnCondition> NOTHING_DONE = List.of(ReturnCondition.ORIGINALS_NOT_COMPARED,
            ReturnCondition.FORM_NOT_SIGNED, ReturnCondition.FEE_NOT_PAID);

    // ---- sending -------------------------------------------------------------------------------------------------

    @Test
    void submittingGivesTheCodeOnceForAll() {
        var some = SomeDossier.in(DossierStatus.SUBMITTED);

        assertThatThrownBy(() -> some.dossier.submit("H35.22-170306-0002", some.to("b1"), some.by("citizen")))
                .isInstanceOf(IllegalMove.class);
        some.carryOut(DossierVerb.REQUIRE_SUPPLEMENT);
        some.carryOut(DossierVerb.RESUBMIT);

        assertThat(some.dossier.getCode()).isEqualTo(SomeDossier.CODE);
        assertThat(some.dossier.getSubmittedAt()).isEqualTo(some.dossier.getHistory().get(0).getAt());
    }

    @Test
    void theApplicantChangesADraftAndNothingOnceItIsSent() {
        var draft = SomeDossier.in(DossierStatus.DRAFT);
        var sent = SomeDossier.in(DossierStatus.SUBMITTED);

        draft.dossier.answer(Map.of("tenHo", "Lò Thị Mai"), draft.by("citizen"));

        assertThat(draft.dossier.getAnswers()).containsEntry("tenHo", "Lò Thị Mai");
        assertThatThrownBy(() -> sent.dossier.answer(Map.of("tenHo", "x"), sent.by("citizen")))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> sent.dossier.attach(SomeDossier.FORM, SomeFile.pdf("x.pdf"), sent.by("citizen")))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void aFileTakenBackIsNoLongerOnThePaper() {
        var some = SomeDossier.in(DossierStatus.DRAFT);
        var file = some.dossier.currentDocuments(SomeDossier.FORM).get(0).getFile();

        some.dossier.detach(file.getUuid(), some.by("citizen"));

        assertThat(some.dossier.currentDocuments(SomeDossier.FORM)).isEmpty();
    }

    @Test
    void aPaperThatTheProcedureDoesNotKnowIsNotTaken() {
        var some = SomeDossier.in(DossierStatus.DRAFT);

        assertThatThrownBy(() -> some.dossier.attach("somethingElse", SomeFile.pdf("x.pdf"), some.by("citizen")))
                .isInstanceOf(PaperNotAsked.class);
    }

    @Test
    void theResultGoesByPostOnlyWhereTheProcedureOffersIt() {
        var offered = SomeDossier.in(DossierStatus.DRAFT);
        var units = offered.units;
        var notOffered = new Dossier(offered.dossier.getApplicant(), SomeProcedure.version("2.000720"), "", units.agency(),
                units.desk(), units.division(), 0, offered.by("citizen"));

        offered.dossier.chooseDelivery(DeliveryMethod.POST, offered.by("citizen"));
        offered.carryOut(DossierVerb.SUBMIT);

        assertThat(offered.dossier.getDelivery()).isEqualTo(DeliveryMethod.POST);
        assertThatThrownBy(() -> offered.dossier.chooseDelivery(DeliveryMethod.COUNTER, offered.by("citizen")))
                .as("chosen before sending").isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> notOffered.chooseDelivery(DeliveryMethod.POST, offered.by("citizen")))
                .isInstanceOf(PostNotOffered.class);
    }

    @Test
    void theResultOfALevelThreeServiceIsNotFetchedOnTheNetwork() {
        var some = SomeDossier.in(DossierStatus.DRAFT);

        assertThat(some.dossier.getProcedure().getServiceLevel()).isEqualTo(ServiceLevel.L3);
        assertThat(some.dossier.getProcedure().getResultWays()).doesNotContain(Channel.ONLINE);
        assertThatThrownBy(() -> some.dossier.chooseDelivery(DeliveryMethod.ONLINE, some.by("citizen")))
                .isInstanceOf(ResultNotOnline.class);
        assertThat(some.dossier.getDelivery()).isEqualTo(DeliveryMethod.COUNTER);
    }

    @Test
    void theResultOfALevelFourServiceIsFetchedOnTheNetworkUntilThatIsTakenBackBeforeItIsSent() {
        var four = SomeProcedure.changed("1.001612", content -> content.level = ServiceLevel.L4.number());
        var some = SomeDossier.in(DossierStatus.DRAFT);
        var units = some.units;
        var draft = new Dossier(some.dossier.getApplicant(), four, "", units.agency(), units.desk(), units.division(), 0,
                some.by("citizen"));
        draft.chooseDelivery(DeliveryMethod.ONLINE, some.by("citizen"));
        assertThat(draft.getDelivery()).isEqualTo(DeliveryMethod.ONLINE);

        draft.moveTo(SomeProcedure.version("1.001612"), units.division(), LocalDate.of(2017, 3, 6), "level 3",
                some.by("system"));

        assertThat(draft.getDelivery()).isEqualTo(DeliveryMethod.COUNTER);
    }

    @Test
    void aPaperMayHaveSeveralFiles() {
        var some = SomeDossier.in(DossierStatus.DRAFT);

        some.dossier.attach(SomeDossier.IDENTITY, SomeFile.pdf("back.pdf"), some.by("citizen"));

        assertThat(some.dossier.currentDocuments(SomeDossier.IDENTITY)).hasSize(2);
    }

    /** Whoever looks at an old page is told who was faster. */
    @Test
    void everyChangeNamesItsHand() {
        var draft = SomeDossier.in(DossierStatus.DRAFT);
        var sent = SomeDossier.in(DossierStatus.SUBMITTED);
        var running = SomeDossier.in(DossierStatus.CONSULTING);
        var atDesk = SomeDossier.in(DossierStatus.RESULT_AT_DESK);

        assertThat(Stream.<Function<Stamp, Dossier>>of(
                by -> after(draft, dossier -> dossier.answer(Map.of("tenHo", "x"), by)),
                by -> after(draft, dossier -> dossier.attach(SomeDossier.FORM, SomeFile.pdf("x.pdf"), by)),
                by -> after(draft, dossier -> dossier.detach(UUID.randomUUID(), by)),
                by -> after(draft, dossier -> dossier.chooseDelivery(DeliveryMethod.POST, by)),
                by -> after(sent, dossier -> dossier.judge(SomeDossier.FORM, PaperVerdict.GOOD, null, by)),
                by -> after(running, dossier -> dossier.endPartOf(running.units.otherDivision(), by)),
                by -> after(atDesk, dossier -> dossier.compareOriginal(SomeDossier.FORM, OriginalVerdict.MATCHES, by)),
                by -> after(atDesk, dossier -> dossier.signForm(by)),
                by -> after(atDesk, dossier -> dossier.recordFee(null, SomeDossier.CALENDAR, by)))).allSatisfy(act -> {
                    var stamp = draft.by(UUID.randomUUID().toString());
                    assertThat(act.apply(stamp)).extracting(Dossier::getChangedBy, Dossier::getChangedAt)
                            .containsExactly(stamp.actor(), stamp.at());
                });
    }

    // ---- the desk: supplement ------------------------------------------------------------------------------------

    @Test
    void oneJudgementFindsGoodWhatWasSentAndNotJudgedYetAndNothingElse() {
        var some = SomeDossier.in(DossierStatus.SUBMITTED);
        some.dossier.judge(SomeDossier.IDENTITY, PaperVerdict.UNREADABLE, "blurred", some.by("desk"));

        assertThat(some.dossier.judgeRestGood(some.by("desk"))).containsExactly(SomeDossier.FORM);
        assertThat(some.dossier.check(SomeDossier.FORM).getVerdict()).isEqualTo(PaperVerdict.GOOD);
        assertThat(some.dossier.check(SomeDossier.IDENTITY).getVerdict()).isEqualTo(PaperVerdict.UNREADABLE);
        assertThat(some.dossier.check(SomeDossier.OPTIONAL).getVerdict()).isEqualTo(PaperVerdict.UNCHECKED);
        assertThatThrownBy(() -> some.attempt(DossierVerb.ACCEPT)).isInstanceOf(PapersUnchecked.class);
    }

    @Test
    void theDeskAsksOnceAndASecondTimeOnlyWithAGround() {
        var some = SomeDossier.in(DossierStatus.SUBMITTED);
        var items = SomeDossier.asking(SomeDossier.FORM);

        some.dossier.requireSupplement(items, null, SomeDossier.LATER, some.by("desk"));
        some.carryOut(DossierVerb.RESUBMIT);

        assertThatThrownBy(() -> some.dossier.requireSupplement(items, null, SomeDossier.LATER, some.by("desk")))
                .isInstanceOf(AskedOnceAlready.class);
        assertThatThrownBy(() -> some.dossier.requireSupplement(items, " ", SomeDossier.LATER, some.by("desk")))
                .isInstanceOf(AskedOnceAlready.class);
        some.dossier.requireSupplement(items, "new law", SomeDossier.LATER, some.by("desk"));
        assertThat(some.dossier.getSupplementRounds()).isEqualTo(2);
        assertThat(some.dossier.getHistory()).last().extracting(HistoryLine::getReason).isEqualTo("new law");
    }

    @Test
    void aRequestToSupplementNamesAtLeastOneThing() {
        var some = SomeDossier.in(DossierStatus.SUBMITTED);

        assertThatThrownBy(() -> some.dossier.requireSupplement(List.of(), "ground", SomeDossier.LATER, some.by("desk")))
                .isInstanceOf(NothingAsked.class);
    }

    @Test
    void onlyWhatIsAskedForIsOpenToTheApplicant() {
        var some = SomeDossier.in(DossierStatus.SUBMITTED);
        some.dossier.requireSupplement(List.of(new SupplementItem(SomeDossier.IDENTITY, true,
                SupplementReason.EXPIRED, null), new SupplementItem("tenHo", false, SupplementReason.INACCURATE, null)),
                null, SomeDossier.LATER, some.by("desk"));

        some.dossier.answer(Map.of("tenHo", "new", "truSo", "unasked"), some.by("citizen"));

        assertThat(some.dossier.getAnswers()).isEqualTo(Map.of("tenHo", "new"));
        assertThat(some.dossier.isOpenSlot(SomeDossier.IDENTITY)).isTrue();
        assertThatThrownBy(() -> some.dossier.attach(SomeDossier.FORM, SomeFile.pdf("x.pdf"), some.by("citizen")))
                .isInstanceOf(PaperNotAsked.class);
    }

    @Test
    void aNewFileTakesThePlaceOfTheOldOneWhichIsKept() {
        var some = SomeDossier.in(DossierStatus.SUPPLEMENT_AT_DESK);
        var fresh = SomeFile.pdf("cccd-2.pdf");

        some.dossier.attach(SomeDossier.IDENTITY, fresh, some.by("citizen"));

        assertThat(some.dossier.currentDocuments(SomeDossier.IDENTITY)).extracting(DossierDocument::getFile)
                .containsExactly(fresh);
        assertThat(some.dossier.getDocuments()).extracting(document -> document.getFile().getName())
                .containsExactly("don.pdf", "cccd.pdf", "cccd-2.pdf");
    }

    @Test
    void whatWasSubmittedOnceIsNeverTakenBack() {
        var some = SomeDossier.in(DossierStatus.SUPPLEMENT_AT_DESK);
        var sent = some.dossier.currentDocuments(SomeDossier.IDENTITY).get(0);

        some.dossier.detach(sent.getFile().getUuid(), some.by("citizen"));

        assertThat(some.dossier.currentDocuments(SomeDossier.IDENTITY)).containsExactly(sent);
    }

    @Test
    void askingForAPaperKeepsWhatTheDeskFoundOfIt() {
        var some = SomeDossier.in(DossierStatus.SUBMITTED);
        some.dossier.judge(SomeDossier.FORM, PaperVerdict.GOOD, null, some.by("desk"));
        some.dossier.judge(SomeDossier.IDENTITY, PaperVerdict.UNREADABLE, "blurred", some.by("desk"));

        some.dossier.requireSupplement(SomeDossier.asking(SomeDossier.FORM, SomeDossier.IDENTITY), null, SomeDossier.LATER,
                some.by("desk"));

        assertThat(some.dossier.check(SomeDossier.FORM).getVerdict()).isEqualTo(PaperVerdict.WRONG);
        assertThat(some.dossier.check(SomeDossier.IDENTITY).getVerdict()).isEqualTo(PaperVerdict.UNREADABLE);
    }

    @Test
    void whatIsAskedForIsCalledByTheNameOfThePaperOrOfTheQuestion() {
        var dossier = SomeDossier.at(DossierStatus.SUBMITTED);

        assertThat(dossier.nameOf(new SupplementItem(SomeDossier.OPTIONAL, true, SupplementReason.MISSING, null)))
                .isEqualTo("Giấy ủy quyền");
        assertThat(dossier.nameOf(new SupplementItem("tenHo", false, SupplementReason.INACCURATE, null)))
                .isEqualTo("Tên hộ kinh doanh");
    }

    @Test
    void whatWasSupplementedIsCheckedAgain() {
        var some = SomeDossier.in(DossierStatus.SUBMITTED);
        some.carryOut(DossierVerb.REQUIRE_SUPPLEMENT);
        assertThat(some.dossier.check(SomeDossier.IDENTITY).getVerdict()).isEqualTo(PaperVerdict.WRONG);

        some.carryOut(DossierVerb.RESUBMIT);

        assertThat(some.dossier.check(SomeDossier.IDENTITY).getVerdict()).isEqualTo(PaperVerdict.UNCHECKED);
        assertThat(some.dossier.check(SomeDossier.FORM).getVerdict()).isEqualTo(PaperVerdict.GOOD);
        assertThat(some.dossier.openSupplement()).isEmpty();
    }

    // ---- the desk: acceptance ------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GOOD")
    void theDeskAcceptsOnlyWhatItFoundGood(PaperVerdict verdict) {
        var some = SomeDossier.in(DossierStatus.SUBMITTED).prepare();
        some.dossier.judge(SomeDossier.IDENTITY, verdict, "why", some.by("desk"));

        assertThatThrownBy(() -> some.attempt(DossierVerb.ACCEPT)).isInstanceOf(PapersUnchecked.class)
                .hasMessageContaining("giấy tờ tùy thân");
    }

    @Test
    void aPaperThatNeedNotBeThereIsCheckedWhenItIsThere() {
        var some = SomeDossier.in(DossierStatus.DRAFT);
        some.dossier.attach(SomeDossier.OPTIONAL, SomeFile.pdf("uyquyen.pdf"), some.by("citizen"));
        some.carryOut(DossierVerb.SUBMIT);
        some.prepare();

        assertThatThrownBy(() -> some.attempt(DossierVerb.ACCEPT)).isInstanceOf(PapersUnchecked.class);
        some.dossier.judge(SomeDossier.OPTIONAL, PaperVerdict.GOOD, null, some.by("desk"));
        some.attempt(DossierVerb.ACCEPT);

        assertThat(some.dossier.getStatus()).isEqualTo(DossierStatus.ACCEPTED);
    }

    @Test
    void acceptanceKeepsWhatIsPromised() {
        var accepted = SomeDossier.at(DossierStatus.ACCEPTED);

        assertThat(accepted.getAppointmentAt()).isEqualTo(SomeDossier.APPOINTMENT);
        assertThat(accepted.getDueAt()).isEqualTo(SomeDossier.DUE);
        assertThat(accepted.getAcceptedAt()).isEqualTo(accepted.getChangedAt());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"SUBMITTED", "SUPPLEMENT_IN_PROCESS", "AWAITING_PAYMENT",
        "WITHDRAWN", "STOPPED", "CLOSED"})
    void papersAreJudgedOnlyWhileTheDossierIsWithTheDesk(DossierStatus status) {
        var some = SomeDossier.in(status);

        assertThatThrownBy(() -> some.dossier.judge(SomeDossier.FORM, PaperVerdict.GOOD, null, some.by("desk")))
                .isInstanceOf(IllegalMove.class);
    }

    // ---- words and hands -----------------------------------------------------------------------------------------

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void refusalsQuestionsProposalsAndRemarksNeedTheirWords(String words) {
        var submitted = SomeDossier.in(DossierStatus.SUBMITTED);
        var inProcess = SomeDossier.in(DossierStatus.IN_PROCESS);
        var atLeader = SomeDossier.in(DossierStatus.AWAITING_APPROVAL);
        var units = atLeader.units;

        assertThat(List.<Runnable>of(
                () -> submitted.dossier.refuseReception(words, submitted.by("desk")),
                () -> inProcess.dossier.consult(units.otherDivision(), words, inProcess.by("specialist")),
                () -> inProcess.dossier.propose(Outcome.GRANT, words, inProcess.to("b3"), inProcess.by("specialist")),
                () -> atLeader.dossier.returnWithRemark(words, atLeader.to("b2"), atLeader.by("leader")),
                () -> atLeader.dossier.decideRefusal(words, atLeader.to("b4"), atLeader.by("leader"))))
                .allSatisfy(act -> assertThatThrownBy(act::run).isInstanceOf(ReasonMissing.class));
    }

    @Test
    void whoProposedDoesNotDecide() {
        var some = SomeDossier.in(DossierStatus.AWAITING_APPROVAL);

        assertThatThrownBy(() -> some.dossier.approve(some.to("b4"), some.by("specialist")))
                .isInstanceOf(SameHandTwice.class);
        assertThatThrownBy(() -> some.dossier.decideRefusal("no", some.to("b4"), some.by("specialist")))
                .isInstanceOf(SameHandTwice.class);
        assertThat(some.dossier.getStatus()).isEqualTo(DossierStatus.AWAITING_APPROVAL);
    }

    @Test
    void aRefusalAgainstTheProposalCarriesTheLeadersReasons() {
        var some = SomeDossier.in(DossierStatus.AWAITING_APPROVAL);

        some.carryOut(DossierVerb.DECIDE_REFUSAL);

        assertThat(some.dossier.getOutcome()).isEqualTo(Outcome.REFUSE);
        assertThat(some.dossier.getDecisionText()).isEqualTo("not met");
        assertThat(some.dossier.getDecidedBy()).isEqualTo("leader");
    }

    // ---- the result ----------------------------------------------------------------------------------------------

    @Test
    void aResultIsHandedOverAfterOriginalsSignatureAndFee() {
        var some = SomeDossier.in(DossierStatus.RESULT_AT_DESK);

        assertThatThrownBy(() -> some.attempt(DossierVerb.RETURN_RESULT))
                .isInstanceOfSatisfying(ReturnNotReady.class, e -> assertThat(e.missing()).isEqualTo(NOTHING_DONE));
        some.prepare();
        some.attempt(DossierVerb.RETURN_RESULT);

        assertThat(some.dossier.getStatus()).isEqualTo(DossierStatus.RETURNED);
        assertThat(some.dossier.getReceiverName()).isEqualTo("Lò Thị Mai");
    }

    @Test
    void anOriginalThatDiffersHoldsTheResultBack() {
        var some = SomeDossier.in(DossierStatus.RESULT_AT_DESK).prepare();
        some.dossier.compareOriginal(SomeDossier.FORM, OriginalVerdict.DIFFERS, some.by("desk"));

        assertThat(some.dossier.missingBeforeReturn()).containsExactly(ReturnCondition.ORIGINAL_DIFFERS);
        assertThatThrownBy(() -> some.attempt(DossierVerb.RETURN_RESULT)).isInstanceOf(ReturnNotReady.class);
    }

    @Test
    void aWrittenRefusalIsHandedOverWithoutConditions() {
        var some = SomeDossier.in(DossierStatus.AWAITING_APPROVAL);
        List.of(DossierVerb.DECIDE_REFUSAL, DossierVerb.ISSUE, DossierVerb.ARRIVE_AT_DESK).forEach(some::attempt);

        some.dossier.returnResult(HandOver.atCounterTo("Giàng A Páo", IdPaper.PASSPORT, "B123", "12/UQ",
                LocalDate.of(2017, 3, 1), true), some.by("desk"));

        assertThat(some.dossier.getReceiverName()).isEqualTo("Giàng A Páo");
    }

    @Test
    void originalsAreComparedAndTheFormSignedOnlyAtCollection() {
        var some = SomeDossier.in(DossierStatus.RESULT_ISSUED);

        assertThatThrownBy(() -> some.dossier.signForm(some.by("desk"))).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> some.dossier.compareOriginal(SomeDossier.FORM, OriginalVerdict.MATCHES,
                some.by("desk"))).isInstanceOf(IllegalMove.class);
    }

    @Test
    void theFeeIsTakenOnceAndNotForADraft() {
        var draft = SomeDossier.in(DossierStatus.DRAFT);
        var accepted = SomeDossier.in(DossierStatus.ACCEPTED);

        accepted.dossier.recordFee(null, SomeDossier.CALENDAR, accepted.by("cashier"));

        assertThat(accepted.dossier.getFeeStatus()).isEqualTo(FeeStatus.PAID);
        assertThatThrownBy(() -> accepted.dossier.recordFee(null, SomeDossier.CALENDAR, accepted.by("cashier")))
                .isInstanceOf(NoFeeDue.class);
        assertThatThrownBy(() -> draft.dossier.recordFee(null, SomeDossier.CALENDAR, draft.by("cashier")))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void whereNothingIsDueNothingIsTaken() {
        var some = SomeDossier.in(DossierStatus.DRAFT);
        var units = some.units;
        var free = new Dossier(some.dossier.getApplicant(), SomeProcedure.version("1.001193"), "", units.agency(),
                units.desk(), units.division(), 0, some.by("citizen"));

        free.submit(SomeDossier.CODE, some.to("b1"), some.by("citizen"));

        assertThat(free.getFeeStatus()).isEqualTo(FeeStatus.NOTHING_DUE);
        assertThatThrownBy(() -> free.recordFee(null, SomeDossier.CALENDAR, some.by("cashier")))
                .isInstanceOf(NoFeeDue.class);
    }

    @Test
    void theIssuedResultKeepsItsNumberAndItsMoment() {
        var issued = SomeDossier.at(DossierStatus.RESULT_ISSUED);

        assertThat(issued.getResultNumber()).isEqualTo("01/KQ-UBND");
        assertThat(issued.getIssuedAt()).isEqualTo(issued.getChangedAt());
    }

    // ---- who is asked -----------------------------------------------------------------------------------------------

    @Test
    void whoIsOnlyAskedSeesThePapersThatHeWasShownAndWhoTakesPartSeesEverything() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);
        var asked = List.of(some.units.otherDivision().getId());
        var handling = List.of(some.units.division().getId());

        some.dossier.consult(some.units.otherDivision(), "?", List.of(SomeDossier.IDENTITY), some.by("specialist"));

        assertThat(some.dossier.shownTo(asked)).contains(Set.of(SomeDossier.IDENTITY));
        assertThat(some.dossier.shownTo(handling)).isEmpty();
        assertThat(some.dossier.shownTo(List.of(asked.get(0), handling.get(0)))).isEmpty();
        assertThatThrownBy(() -> some.dossier.consult(some.units.leadership(), "?", List.of("nothing like it"),
                some.by("specialist"))).isInstanceOf(PaperNotAsked.class);
    }

    @Test
    void whoIsAskedByTheProcessSeesAllPapersAndTheForm() {
        var some = SomeDossier.in(DossierStatus.CONSULTING);

        assertThat(some.dossier.shownTo(List.of(some.units.otherDivision().getId()))).get().satisfies(shown ->
                assertThat(shown).contains(SomeDossier.IDENTITY, SomeDossier.FORM, Dossier.FORM));
    }

    @Test
    void howManyHaveAnsweredStandsWithTheDossierAndBeginsAnewWithTheNextQuestions() {
        var some = SomeDossier.in(DossierStatus.CONSULTING);
        some.dossier.consult(some.units.leadership(), "and you?", some.by("specialist"));
        some.dossier.endPartOf(some.units.otherDivision(), some.by("other"));
        assertThat(List.of(some.dossier.getQuestionsSettled(), some.dossier.getQuestions())).containsExactly(1, 2);
        some.dossier.consentBySilence(some.units.leadership(), some.by("system"));
        assertThat(List.of(some.dossier.getQuestionsSettled(), some.dossier.getQuestions())).containsExactly(2, 2);

        some.attempt(DossierVerb.RESUME);
        some.dossier.consult(some.units.otherDivision(), "once more", some.by("specialist"));

        assertThat(List.of(some.dossier.getQuestionsSettled(), some.dossier.getQuestions())).containsExactly(0, 1);
    }

    // ---- who takes part ------------------------------------------------------------------------------------------

    @Test
    void aUnitSeesTheDossierWhenItTakesPartAndAnAskedOneOnlyUntilItHasAnswered() {
        var some = SomeDossier.in(DossierStatus.DRAFT);
        var units = some.units;
        assertThat(isOpenTo(some, units.desk())).isFalse();

        some.carryOut(DossierVerb.SUBMIT);
        some.carryOut(DossierVerb.ACCEPT);
        assertThat(isOpenTo(some, units.desk())).isTrue();
        assertThat(isOpenTo(some, units.division())).isFalse();

        some.carryOut(DossierVerb.START);
        some.carryOut(DossierVerb.CONSULT);
        assertThat(isOpenTo(some, units.division())).isTrue();
        assertThat(isOpenTo(some, units.otherDivision())).isTrue();

        some.dossier.endPartOf(units.otherDivision(), some.by("system"));
        some.dossier.endPartOf(units.division(), some.by("system"));
        assertThat(isOpenTo(some, units.otherDivision())).isFalse();
        assertThat(isOpenTo(some, units.division())).as("the handling unit never leaves").isTrue();

        some.dossier.consult(units.otherDivision(), "once more", some.by("specialist"));
        assertThat(isOpenTo(some, units.otherDivision())).as("asked again").isTrue();
    }

    @Test
    void leadersAndTheRecordsOfficeSeeTheDossierWhenItComesToThem() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);
        var units = some.units;
        assertThat(isOpenTo(some, units.leadership()) || isOpenTo(some, units.records())).isFalse();

        some.carryOut(DossierVerb.PROPOSE);
        assertThat(isOpenTo(some, units.leadership())).isTrue();
        some.carryOut(DossierVerb.APPROVE);
        assertThat(isOpenTo(some, units.records())).isTrue();
    }

    @Test
    void whoLooksAtAnOldVersionIsToldThatItChanged() {
        var some = SomeDossier.in(DossierStatus.SUBMITTED);
        int version = some.dossier.getVersion();

        assertThatNoException().isThrownBy(() -> some.dossier.requireVersion(version));
        assertThatThrownBy(() -> some.dossier.requireVersion(version + 1)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void ofWhatTheSystemDoesRightAfterAnActTheOneWhoActedIsNamedAndLaterTheSystem() {
        assertThat(named(Duration.ofSeconds(2))).isNotEqualTo(Role.SYSTEM).isNotBlank();
        assertThat(named(Duration.ofHours(2))).isEqualTo(Role.SYSTEM);
    }

    /** Whom an old page names when the system goes on so long after the acceptance. */
    private static String named(Duration later) {
        var some = SomeDossier.in(DossierStatus.SUBMITTED);
        some.carryOut(DossierVerb.ACCEPT);
        some.dossier.start(new Stamp(Role.SYSTEM, some.dossier.getChangedAt().plus(later)));
        return catchThrowableOfType(ChangedMeanwhile.class,
                () -> some.dossier.requireVersion(some.dossier.getVersion() + 1)).who();
    }

    private static Dossier after(SomeDossier some, Consumer<Dossier> act) {
        act.accept(some.dossier);
        return some.dossier;
    }

    @ParameterizedTest
    @EnumSource(names = {"RETURNED", "NOT_ACCEPTED", "WITHDRAWN", "STOPPED"})
    void whoeverKeepsTheRecordsMayOpenAndCloseWhatIsFinishedHoweverItEnded(DossierStatus end) {
        var some = SomeDossier.in(end);

        some.dossier.leaveTo(some.units.records(), some.by("system"));

        assertThat(isOpenTo(some, some.units.records())).isTrue();
        some.prepareFor(DossierVerb.CLOSE).attempt(DossierVerb.CLOSE);
        assertThat(some.dossier.getStatus()).isEqualTo(DossierStatus.CLOSED);
        assertThat(isOpenTo(some, some.units.records())).as("to be read later").isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "IN_PROCESS", "RESULT_AT_DESK", "CLOSED"})
    void whatIsNotFinishedOrClosedAlreadyIsNotLeftToTheRecords(DossierStatus status) {
        var some = SomeDossier.in(status);

        assertThatThrownBy(() -> some.dossier.leaveTo(some.units.records(), some.by("system")))
                .isInstanceOf(IllegalMove.class);
    }

    private static boolean isOpenTo(SomeDossier some, Unit unit) {
        return some.dossier.isOpenTo(Set.of(unit.getId()));
    }
}
