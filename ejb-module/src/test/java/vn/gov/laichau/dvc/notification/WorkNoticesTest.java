package vn.gov.laichau.dvc.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.SomeDossier;
import vn.gov.laichau.dvc.organization.Delegation;
import vn.gov.laichau.dvc.organization.SigningCapacity;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.wording.NoticeChannel;
import vn.gov.laichau.dvc.wording.NoticeEvent;
import vn.gov.laichau.dvc.wording.NoticeReader;
import vn.gov.laichau.dvc.workflow.SomeTask;
import vn.gov.laichau.dvc.workflow.Task;
import vn.gov.laichau.dvc.workflow.TaskKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Which officers are told of the transitions T2–T27; what the applicant is told is a matter of {@link NoticeTest}. */
class WorkNoticesTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 3, 6);
    private static final Stamp STAMP = new Stamp("head", Instant.parse("2017-03-06T01:00:00Z"));

    // ---- each row of the transitions ---------------------------------------------------------------------------------

    @ParameterizedTest(name = "{0}: {2}, of {1}")
    @CsvSource({
        "T2, SUBMIT, RECEIVE, WORK_RECEIVE, reception",
        "T4, RESUBMIT, RECEIVE, WORK_SUPPLEMENT, reception",
        "T6 transfer, TRANSFER, RECEIVE, WORK_RECEIVE, reception",
        "T8, START, ASSIGN, WORK_ASSIGN, division-head",
        "T8 next agency, ARRIVE, TAKE_OVER, WORK_RECEIVE, reception",
        "T9, ASSIGN, HANDLE, WORK_HANDLE, specialist",
        "T10 the asked, CONSULT, ANSWER, WORK_ANSWER, specialist",
        "T10 who asked, RESUME, HANDLE, WORK_RESUME, specialist",
        "T11 request, ASK_SUPPLEMENT, DECIDE_MOTION, WORK_MOTION, leader",
        "T11 answer, RESUBMIT, CONFIRM_SUPPLEMENT, WORK_SUPPLEMENT, reception",
        "T12, CONFIRM_SUPPLEMENT, HANDLE, WORK_HANDLE, specialist",
        "T13 paid, RECORD_FEE, HANDLE, WORK_HANDLE, specialist",
        "T14 review, PROPOSE, REVIEW, WORK_REVIEW, division-head",
        "T14, INITIAL, DECIDE, WORK_DECIDE, leader",
        "T14 declined, DECLINE_TO_SIGN, DECIDE, WORK_DECIDE, leader",
        "T15, RETURN_WITH_REMARK, HANDLE, RETURN_WITH_REMARK, specialist",
        "T16, APPROVE, ISSUE, WORK_ISSUE, records-clerk",
        "T16 refusal, DECIDE_REFUSAL, ISSUE, WORK_ISSUE, records-clerk",
        "T17, ARRIVE_AT_DESK, RETURN, WORK_RETURN, reception",
        "T20 request, ASK_EXTENSION, DECIDE_MOTION, WORK_MOTION, leader",
        "T22 request, ASK_WITHDRAWAL, DECIDE_MOTION, WORK_MOTION, leader",
        "T22 early, ASK_WITHDRAWAL, DECIDE_MOTION, WORK_MOTION, reception",
        "T22 money, WITHDRAW, REFUND, WORK_REFUND, cashier",
        "T23 request, ASK_STOP, DECIDE_MOTION, WORK_MOTION, leader",
        "T26, REOPEN_FOR_CORRECTION, DECIDE, WORK_DECIDE, leader",
        "T27, REPORT_MISMATCH, DECIDE_MOTION, WORK_MOTION, leader",
        "T27 again, REEXAMINE, HANDLE, WORK_HANDLE, specialist"
    })
    void whoHasSomethingToDoNowIsTold(String row, DossierVerb verb, TaskKind kind, NoticeEvent event, String role) {
        assertThat(WorkEvents.of(kind, verb)).contains(event);
        assertThat(kind.roles()).contains(role);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "T20, EXTEND, DESK_EXTENDED, DESK",
        "T22, WITHDRAW, WORK_ENDED, DESK WORKERS",
        "T23, STOP, WORK_ENDED, WORKERS",
        "T27, REPORT_MISMATCH, MISMATCH_FOUND, PROPOSER"
    })
    void whoHasNothingToDoButMustKnowIsToldToo(String row, DossierVerb verb, NoticeEvent event, String parties) {
        var besides = WorkEvents.besides(verb).orElseThrow();

        assertThat(besides.event()).isEqualTo(event);
        assertThat(besides.parties()).extracting(Enum::name).containsExactlyInAnyOrder(parties.split(" "));
    }

    @Test
    void ofEveryOtherActNobodyHearsWhoHasNothingToDo() {
        assertThat(Arrays.stream(DossierVerb.values()).filter(verb -> WorkEvents.besides(verb).isPresent()))
                .containsExactlyInAnyOrder(DossierVerb.EXTEND, DossierVerb.WITHDRAW, DossierVerb.STOP,
                        DossierVerb.REPORT_MISMATCH);
    }

    @ParameterizedTest
    @EnumSource(names = {"AWAIT_SUPPLEMENT", "AWAIT_PAYMENT", "WATCH", "FILE"})
    void whileSomebodyOutsideIsWaitedForOrNothingPressesNobodyIsDisturbed(TaskKind kind) {
        assertThat(WorkEvents.of(kind, DossierVerb.REQUIRE_SUPPLEMENT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasThereBeforeIsToldAgainOnlyWhenSomethingIsAskedAnew(DossierVerb verb) {
        var again = Arrays.stream(TaskKind.values()).filter(kind -> WorkEvents.isAskedAnew(kind, verb)).toList();

        assertThat(again).isEqualTo(switch (verb) {
            case RESUME -> List.of(TaskKind.HANDLE);
            case DECLINE_TO_SIGN -> List.of(TaskKind.DECIDE);
            case ASK_SUPPLEMENT, ASK_EXTENSION, ASK_STOP, ASK_WITHDRAWAL, REPORT_MISMATCH ->
                List.of(TaskKind.DECIDE_MOTION);
            default -> List.of();
        });
    }

    // ---- by which way ------------------------------------------------------------------------------------------------

    @Test
    void onlyAQuestionAndARemarkAreMailedOneByOneAllElseIsInTheListOfTheMorning() {
        assertThat(Stream.concat(Arrays.stream(TaskKind.values()).flatMap(kind -> Arrays.stream(DossierVerb.values())
                .flatMap(verb -> WorkEvents.of(kind, verb).stream())), Arrays.stream(DossierVerb.values())
                .flatMap(verb -> WorkEvents.besides(verb).stream()).map(WorkEvents.Besides::event)).distinct())
                .allSatisfy(event -> {
                    assertThat(event.reader()).isEqualTo(NoticeReader.OFFICER);
                    assertThat(event.channels()).doesNotContain(NoticeChannel.SMS);
                    assertThat(event.channels().contains(NoticeChannel.EMAIL)).isEqualTo(
                            event == NoticeEvent.WORK_ANSWER || event == NoticeEvent.RETURN_WITH_REMARK);
                });
    }

    // ---- which people ------------------------------------------------------------------------------------------------

    private final Dossier dossier = SomeDossier.at(DossierStatus.IN_PROCESS);
    private final Task task = SomeTask.of(dossier, dossier.getHandlingUnit(), TaskKind.HANDLE, STAMP);

    @Test
    void whatNobodyHoldsIsToldToWhoeverServesThereInARoleThatMayDoIt() {
        assertThat(Workers.chosen(task, Set.of("an", "binh"), List.of())).containsExactly("an", "binh");
        assertThat(Workers.chosen(task, Set.of(), List.of())).isEmpty();
    }

    @Test
    void whatSomebodyHoldsIsToldToHimAlone() {
        task.claim("an");

        assertThat(Workers.chosen(task, Set.of("an", "binh"), List.of())).containsExactly("an");
    }

    @Test
    void whatLiesWithSomebodyWhoServesThereNoMoreIsToldToTheUnit() {
        task.claim("an");

        assertThat(Workers.chosen(task, Set.of("binh", "chi"), List.of())).containsExactly("binh", "chi");
    }

    @Test
    void whoDoesTheWorkOfAColleagueWhoIsAwayIsToldToo() {
        task.claim("an");

        assertThat(Workers.chosen(task, Set.of("an", "binh"), List.of(absence("an", "dung"), absence("binh", "en"))))
                .containsExactly("an", "dung");
        assertThat(Workers.chosen(task, Set.of("binh"), List.of(absence("an", "dung"))))
                .as("for one who serves there no more nobody stands in").containsExactly("binh");
    }

    @Test
    void whoMayDecideForAnotherIsToldWhatNobodyHolds() {
        var decision = SomeTask.of(dossier, dossier.getHandlingUnit(), TaskKind.DECIDE_MOTION, STAMP).onlyFor(Role.LEADER);
        var given = new Delegation("chu", "pho", dossier.getHandlingUnit(), Role.LEADER, SigningCapacity.BY_ORDER,
                List.of(), TODAY, TODAY, "đi họp", STAMP);

        assertThat(Workers.chosen(decision, Set.of("chu"), List.of(given))).containsExactly("chu", "pho");
    }

    @Test
    void whoGoesOnHimselfInHisUnitDoesNotTellHisColleagues() {
        assertThat(Workers.isHisOwn(task, Set.of("an", "binh"), "an")).isTrue();
        assertThat(Workers.isHisOwn(task, Set.of("an", "binh"), "desk")).isFalse();
        task.claim("binh");
        assertThat(Workers.isHisOwn(task, Set.of("binh"), "binh")).as("given to somebody").isFalse();
    }

    private Delegation absence(String giver, String taker) {
        return new Delegation(giver, taker, dossier.getHandlingUnit(), null, SigningCapacity.BY_ORDER, List.of(), TODAY,
                TODAY, "nghỉ phép", STAMP);
    }
}
