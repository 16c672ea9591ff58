package vn.gov.laichau.dvc.dossier;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The state machine of domain.md §2.3: every status with every verb. */
class DossierTransitionsTest {

    private static final String[] MOVES = {
        "DRAFT SUBMIT SUBMITTED",
        "SUBMITTED REQUIRE_SUPPLEMENT SUPPLEMENT_AT_DESK",
        "SUBMITTED REFUSE_RECEPTION NOT_ACCEPTED",
        "SUBMITTED ACCEPT ACCEPTED",
        "SUPPLEMENT_AT_DESK RESUBMIT SUBMITTED",
        "SUPPLEMENT_AT_DESK REFUSE_RECEPTION NOT_ACCEPTED",
        "ACCEPTED PASS_ON ACCEPTED",
        "ACCEPTED ARRIVE ACCEPTED",
        "ACCEPTED TAKE_OVER ACCEPTED",
        "ACCEPTED START IN_PROCESS",
        "IN_PROCESS PASS_ON IN_PROCESS",
        "IN_PROCESS ARRIVE IN_PROCESS",
        "IN_PROCESS TAKE_OVER IN_PROCESS",
        "IN_PROCESS ASSIGN IN_PROCESS",
        "IN_PROCESS FORWARD IN_PROCESS",
        "IN_PROCESS SEND_ON IN_PROCESS",
        "IN_PROCESS CONSULT CONSULTING",
        "IN_PROCESS PROPOSE AWAITING_APPROVAL",
        "CONSULTING CONSULT CONSULTING",
        "CONSULTING CONSENT_BY_SILENCE CONSULTING",
        "CONSULTING GO_ON_WITHOUT_ANSWER CONSULTING",
        "CONSULTING RESUME IN_PROCESS",
        "AWAITING_APPROVAL INITIAL AWAITING_APPROVAL",
        "AWAITING_APPROVAL DECLINE_TO_SIGN AWAITING_APPROVAL",
        "AWAITING_APPROVAL ENDORSE IN_PROCESS",
        "AWAITING_APPROVAL RETURN_WITH_REMARK IN_PROCESS",
        "AWAITING_APPROVAL APPROVE SIGNED",
        "AWAITING_APPROVAL DECIDE_REFUSAL SIGNED",
        "SIGNED ISSUE RESULT_ISSUED",
        "RESULT_ISSUED ARRIVE_AT_DESK RESULT_AT_DESK",
        "RESULT_AT_DESK RETURN_RESULT RETURNED",
        "DRAFT MOVE_VERSION DRAFT",
        "SUBMITTED MOVE_VERSION SUBMITTED",
        "SUPPLEMENT_AT_DESK MOVE_VERSION SUPPLEMENT_AT_DESK",
        "SUBMITTED TRANSFER SUBMITTED",
        "SUPPLEMENT_IN_PROCESS RESUBMIT SUPPLEMENT_IN_PROCESS",
        "IN_PROCESS ASK_SUPPLEMENT IN_PROCESS",
        "IN_PROCESS REQUIRE_SUPPLEMENT_IN_PROCESS SUPPLEMENT_IN_PROCESS",
        "SUPPLEMENT_IN_PROCESS REOPEN_SUPPLEMENT SUPPLEMENT_IN_PROCESS",
        "SUPPLEMENT_IN_PROCESS CONFIRM_SUPPLEMENT IN_PROCESS",
        "IN_PROCESS DEMAND_PAYMENT AWAITING_PAYMENT",
        "AWAITING_PAYMENT CORRECT_DEMAND AWAITING_PAYMENT",
        "AWAITING_PAYMENT RECORD_FEE IN_PROCESS",
        "SUBMITTED RECORD_FEE SUBMITTED",
        "SUPPLEMENT_AT_DESK RECORD_FEE SUPPLEMENT_AT_DESK",
        "ACCEPTED RECORD_FEE ACCEPTED",
        "IN_PROCESS RECORD_FEE IN_PROCESS",
        "CONSULTING RECORD_FEE CONSULTING",
        "SUPPLEMENT_IN_PROCESS RECORD_FEE SUPPLEMENT_IN_PROCESS",
        "AWAITING_APPROVAL RECORD_FEE AWAITING_APPROVAL",
        "SIGNED RECORD_FEE SIGNED",
        "RESULT_ISSUED RECORD_FEE RESULT_ISSUED",
        "RESULT_AT_DESK RECORD_FEE RESULT_AT_DESK",
        "ACCEPTED ASK_EXTENSION ACCEPTED",
        "ACCEPTED EXTEND ACCEPTED",
        "IN_PROCESS ASK_EXTENSION IN_PROCESS",
        "IN_PROCESS EXTEND IN_PROCESS",
        "CONSULTING ASK_EXTENSION CONSULTING",
        "CONSULTING EXTEND CONSULTING",
        "AWAITING_PAYMENT ASK_EXTENSION AWAITING_PAYMENT",
        "AWAITING_PAYMENT EXTEND AWAITING_PAYMENT",
        "AWAITING_APPROVAL ASK_EXTENSION AWAITING_APPROVAL",
        "AWAITING_APPROVAL EXTEND AWAITING_APPROVAL",
        "SIGNED ASK_EXTENSION SIGNED",
        "SIGNED EXTEND SIGNED",
        "ACCEPTED RECALENDAR ACCEPTED",
        "IN_PROCESS RECALENDAR IN_PROCESS",
        "CONSULTING RECALENDAR CONSULTING",
        "AWAITING_APPROVAL RECALENDAR AWAITING_APPROVAL",
        "SIGNED RECALENDAR SIGNED",
        "ACCEPTED ASK_STOP ACCEPTED",
        "ACCEPTED STOP STOPPED",
        "IN_PROCESS ASK_STOP IN_PROCESS",
        "IN_PROCESS STOP STOPPED",
        "CONSULTING ASK_STOP CONSULTING",
        "CONSULTING STOP STOPPED",
        "SUPPLEMENT_IN_PROCESS ASK_STOP SUPPLEMENT_IN_PROCESS",
        "SUPPLEMENT_IN_PROCESS STOP STOPPED",
        "AWAITING_PAYMENT ASK_STOP AWAITING_PAYMENT",
        "AWAITING_PAYMENT STOP STOPPED",
        "AWAITING_APPROVAL ASK_STOP AWAITING_APPROVAL",
        "AWAITING_APPROVAL STOP STOPPED",
        "SIGNED ASK_STOP SIGNED",
        "SIGNED STOP STOPPED",
        "SUBMITTED ASK_WITHDRAWAL SUBMITTED",
        "SUBMITTED WITHDRAW WITHDRAWN",
        "SUPPLEMENT_AT_DESK ASK_WITHDRAWAL SUPPLEMENT_AT_DESK",
        "SUPPLEMENT_AT_DESK WITHDRAW WITHDRAWN",
        "ACCEPTED ASK_WITHDRAWAL ACCEPTED",
        "ACCEPTED WITHDRAW WITHDRAWN",
        "IN_PROCESS ASK_WITHDRAWAL IN_PROCESS",
        "IN_PROCESS WITHDRAW WITHDRAWN",
        "CONSULTING ASK_WITHDRAWAL CONSULTING",
        "CONSULTING WITHDRAW WITHDRAWN",
        "SUPPLEMENT_IN_PROCESS ASK_WITHDRAWAL SUPPLEMENT_IN_PROCESS",
        "SUPPLEMENT_IN_PROCESS WITHDRAW WITHDRAWN",
        "AWAITING_PAYMENT ASK_WITHDRAWAL AWAITING_PAYMENT",
        "AWAITING_PAYMENT WITHDRAW WITHDRAWN",
        "AWAITING_APPROVAL ASK_WITHDRAWAL AWAITING_APPROVAL",
        "AWAITING_APPROVAL WITHDRAW WITHDRAWN",
        "RESULT_AT_DESK REPORT_MISMATCH RESULT_AT_DESK",
        "RESULT_AT_DESK REEXAMINE IN_PROCESS",
        "RETURNED REOPEN_FOR_CORRECTION AWAITING_APPROVAL",
        "ACCEPTED DECLINE ACCEPTED",
        "AWAITING_APPROVAL DECLINE AWAITING_APPROVAL",
        "AWAITING_PAYMENT DECLINE AWAITING_PAYMENT",
        "CONSULTING DECLINE CONSULTING",
        "IN_PROCESS DECLINE IN_PROCESS",
        "RESULT_AT_DESK DECLINE RESULT_AT_DESK",
        "SIGNED DECLINE SIGNED",
        "SUPPLEMENT_IN_PROCESS DECLINE SUPPLEMENT_IN_PROCESS",
        "SUBMITTED DECLINE_WITHDRAWAL SUBMITTED",
        "SUPPLEMENT_AT_DESK DECLINE_WITHDRAWAL SUPPLEMENT_AT_DESK",
        "ACCEPTED DECLINE_WITHDRAWAL ACCEPTED",
        "IN_PROCESS DECLINE_WITHDRAWAL IN_PROCESS",
        "CONSULTING DECLINE_WITHDRAWAL CONSULTING",
        "SUPPLEMENT_IN_PROCESS DECLINE_WITHDRAWAL SUPPLEMENT_IN_PROCESS",
        "AWAITING_PAYMENT DECLINE_WITHDRAWAL AWAITING_PAYMENT",
        "AWAITING_APPROVAL DECLINE_WITHDRAWAL AWAITING_APPROVAL",
        "NOT_ACCEPTED REFUND NOT_ACCEPTED",
        "WITHDRAWN REFUND WITHDRAWN",
        "STOPPED REFUND STOPPED",
        "RETURNED CLOSE CLOSED",
        "NOT_ACCEPTED CLOSE CLOSED",
        "WITHDRAWN CLOSE CLOSED",
        "STOPPED CLOSE CLOSED",
    };

    private record Move(DossierStatus from, DossierVerb verb, DossierStatus to) {

        static Move of(String line) {
            var words = line.split(" ");
            return new Move(DossierStatus.valueOf(words[0]), DossierVerb.valueOf(words[1]),
                    DossierStatus.valueOf(words[2]));
        }
    }

    static Stream<Move> moves() {
        return Arrays.stream(MOVES).map(Move::of);
    }

    static Stream<Arguments> everythingElse() {
        var allowed = moves().map(move -> move.from() + " " + move.verb()).collect(Collectors.toSet());
        return Arrays.stream(DossierStatus.values()).flatMap(status -> Arrays.stream(DossierVerb.values())
                .filter(verb -> !allowed.contains(status + " " + verb)).map(verb -> Arguments.of(status, verb)));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void aVerbLeadsToItsStatusAndLeavesOneLineOfHistory(Move move) {
        var some = SomeDossier.in(move.from()).prepareFor(move.verb());
        int before = some.dossier.getHistory().size();

        var moved = some.attempt(move.verb());

        assertThat(some.dossier.getStatus()).isEqualTo(move.to());
        assertThat(some.dossier.getHistory()).hasSize(before + 1).last().satisfies(line -> {
            assertThat(line.getVerb()).isEqualTo(move.verb());
            assertThat(line.getFrom()).isEqualTo(move.from());
            assertThat(line.getTo()).isEqualTo(move.to());
            assertThat(line.getActor()).isEqualTo(some.dossier.getChangedBy());
            assertThat(line.getAt()).isEqualTo(some.dossier.getChangedAt());
        });
        assertThat(moved).extracting(DossierMoved::id, DossierMoved::verb, DossierMoved::from, DossierMoved::to)
                .containsExactly(some.dossier.getUuid(), move.verb(), move.from(), move.to());
    }

    @ParameterizedTest
    @MethodSource("everythingElse")
    void everyOtherVerbIsAnIllegalMoveAndChangesNothing(DossierStatus status, DossierVerb verb) {
        var some = SomeDossier.in(status).prepareFor(verb);
        var before = everythingIn(some.dossier);

        assertThatThrownBy(() -> some.attempt(verb)).isInstanceOf(IllegalMove.class);

        assertThat(everythingIn(some.dossier)).isEqualTo(before);
    }

    @Test
    void theTwoTablesTogetherHoldEveryStatusWithEveryVerb() {
        assertThat(moves().count() + everythingElse().count())
                .isEqualTo(DossierStatus.values().length * DossierVerb.values().length);
    }

    @Test
    void verbsReachEveryStatus() {
        var reached = moves().map(Move::to).collect(Collectors.toCollection(() -> EnumSet.of(DossierStatus.DRAFT)));

        assertThat(reached).isEqualTo(EnumSet.allOf(DossierStatus.class));
    }

    @Test
    void everyStatusComesToAnEnd() {
        var ending = EnumSet.of(DossierStatus.CLOSED);
        for (int round = 0; round < DossierStatus.values().length; round++) {
            moves().filter(move -> ending.contains(move.to())).forEach(move -> ending.add(move.from()));
        }

        assertThat(ending).isEqualTo(EnumSet.allOf(DossierStatus.class));
    }

    @Test
    void whatTheStatusSaysComesNextIsReachedByAVerbAndNothingElse() {
        for (var status : DossierStatus.values()) {
            var reached = moves().filter(move -> move.from() == status && move.to() != status).map(Move::to)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DossierStatus.class)));

            assertThat(status.next()).as(status.name()).isEqualTo(reached);
        }
    }

    /** domain.md §2.3 with §12.1a no. 11; a consultation within a consultation is not a move. */
    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            DRAFT                 : SUBMITTED
            SUBMITTED             : ACCEPTED NOT_ACCEPTED SUPPLEMENT_AT_DESK WITHDRAWN
            SUPPLEMENT_AT_DESK    : NOT_ACCEPTED SUBMITTED WITHDRAWN
            NOT_ACCEPTED          : CLOSED
            ACCEPTED              : IN_PROCESS STOPPED WITHDRAWN
            IN_PROCESS            : AWAITING_APPROVAL AWAITING_PAYMENT CONSULTING STOPPED SUPPLEMENT_IN_PROCESS WITHDRAWN
            CONSULTING            : IN_PROCESS STOPPED WITHDRAWN
            SUPPLEMENT_IN_PROCESS : IN_PROCESS STOPPED WITHDRAWN
            AWAITING_PAYMENT      : IN_PROCESS STOPPED WITHDRAWN
            AWAITING_APPROVAL     : IN_PROCESS SIGNED STOPPED WITHDRAWN
            SIGNED                : RESULT_ISSUED STOPPED
            RESULT_ISSUED         : RESULT_AT_DESK
            RESULT_AT_DESK        : IN_PROCESS RETURNED
            RETURNED              : AWAITING_APPROVAL CLOSED
            WITHDRAWN             : CLOSED
            STOPPED               : CLOSED
            CLOSED                : ''
            """)
    void theStatusKnowsItsNextOnes(DossierStatus status, String next) {
        assertThat(status.next().stream().map(Enum::name).sorted().collect(Collectors.joining(" "))).isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource
    void theLegalClockRunsFromAcceptanceUntilTheResultIsIssuedUnlessPausedOrOver(DossierStatus status) {
        assertThat(status.isClockRunning()).isEqualTo(Set.of(DossierStatus.ACCEPTED, DossierStatus.IN_PROCESS,
                DossierStatus.CONSULTING, DossierStatus.AWAITING_APPROVAL, DossierStatus.SIGNED).contains(status));
        assertThat(status.isClockRunning() && status.isFinished()).isFalse();
    }

    /** All fields, those of the dossier's own parts too. */
    private static Map<String, Object> everythingIn(Object part) {
        var fields = new TreeMap<String, Object>();
        for (var field : part.getClass().getDeclaredFields()) {
            try {
                field.setAccessible(true);
                var value = field.get(part);
                if (value instanceof Collection<?> parts) {
                    fields.put(field.getName(),
                            parts.stream().map(DossierTransitionsTest::everythingOrItself).toList());
                } else if (value != null && value.getClass().isAnnotationPresent(Embeddable.class)) {
                    fields.put(field.getName(), everythingIn(value));
                } else if (!(value instanceof Dossier)) {
                    fields.put(field.getName(), value);
                }
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return fields;
    }

    private static Object everythingOrItself(Object value) {
        return value.getClass().getPackage() == Dossier.class.getPackage() ? everythingIn(value) : value;
    }
}
