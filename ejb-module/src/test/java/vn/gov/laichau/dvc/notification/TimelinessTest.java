package vn.gov.laichau.dvc.notification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.wording.NoticeEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** What is held for the night or by a gateway that is down, and is overtaken there. */
class TimelinessTest {

    @ParameterizedTest
    @CsvSource({
        "ARRIVE_AT_DESK, RETURNED", "ISSUE, RETURNED", "RESULT_UNCOLLECTED, RETURNED",
        "ARRIVE_AT_DESK, IN_PROCESS", "REQUIRE_SUPPLEMENT, SUBMITTED", "REQUIRE_SUPPLEMENT, WITHDRAWN",
        "REQUIRE_SUPPLEMENT_IN_PROCESS, IN_PROCESS", "SUPPLEMENT_WAITING, STOPPED", "DEMAND_PAYMENT, IN_PROCESS",
        "CORRECT_DEMAND, IN_PROCESS", "REPORT_MISMATCH, IN_PROCESS", "EXTEND, RETURNED", "RECALENDAR, WITHDRAWN"
    })
    void whoHasDoneWhatHeWasAskedForIsNotAskedInTheMorning(NoticeEvent event, DossierStatus now) {
        assertThat(Timeliness.isPast(event, now)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ISSUE, RESULT_AT_DESK", "ARRIVE_AT_DESK, RESULT_AT_DESK", "REQUIRE_SUPPLEMENT, SUPPLEMENT_AT_DESK",
        "SUPPLEMENT_WAITING, SUPPLEMENT_IN_PROCESS", "DEMAND_PAYMENT, AWAITING_PAYMENT", "EXTEND, AWAITING_APPROVAL",
        "SUBMIT, RETURNED", "ACCEPT, RETURNED", "RETURN_RESULT, CLOSED", "WITHDRAW, CLOSED", "STOP, CLOSED",
        "REFUSE_RECEPTION, CLOSED", "ISSUE_REFUSAL, RETURNED", "ISSUE_REFUSAL, CLOSED",
        "RECORD_FEE, RETURNED", "MESSAGE_FROM_AGENCY, RETURNED"
    })
    void whatStillHoldsAndWhatConfirmsSomethingIsSent(NoticeEvent event, DossierStatus now) {
        assertThat(Timeliness.isPast(event, now)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "REQUIRE_SUPPLEMENT_IN_PROCESS, SUPPLEMENT_IN_PROCESS", "REOPEN_SUPPLEMENT, SUPPLEMENT_IN_PROCESS",
        "CORRECT_DEMAND, AWAITING_PAYMENT", "REPORT_MISMATCH, RESULT_AT_DESK", "START, IN_PROCESS",
        "CONFIRM_SUPPLEMENT, IN_PROCESS", "REEXAMINE, IN_PROCESS", "ISSUE, RESULT_ISSUED", "ISSUE_REFUSAL, RESULT_ISSUED",
        "RECALENDAR, AWAITING_PAYMENT", "REOPEN_FOR_CORRECTION, AWAITING_APPROVAL"
    })
    void noActOvertakesItsOwnNotice(NoticeEvent event, DossierStatus after) {
        assertThat(Timeliness.isPast(event, after)).isFalse();
    }
}
