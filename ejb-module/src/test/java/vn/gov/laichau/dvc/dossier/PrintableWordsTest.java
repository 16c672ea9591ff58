package vn.gov.laichau.dvc.dossier;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.gov.laichau.dvc.shared.NotPrintable;
import vn.gov.laichau.dvc.tariff.FeeKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What an officer writes for a paper is refused before it is written, if the paper could not show it. */
class PrintableWordsTest {

    private static final String STRANGE = "Thiếu chữ ký \uD83D\uDE00";

    static Stream<Arguments> acts() {
        return Stream.of(act("refuse", DossierStatus.SUBMITTED, (some, words) ->
                        some.dossier.refuseReception(words, some.by("desk"))),
                act("ask for papers", DossierStatus.SUBMITTED, (some, words) -> some.dossier.requireSupplement(List.of(
                        new SupplementItem(SomeDossier.IDENTITY, true, SupplementReason.UNREADABLE, words)), null,
                        SomeDossier.LATER, some.by("desk"))),
                act("ask for papers on a ground", DossierStatus.SUBMITTED, (some, words) -> some.dossier.requireSupplement(
                        SomeDossier.asking(SomeDossier.IDENTITY), words, SomeDossier.LATER, some.by("desk"))),
                act("ask for papers later", DossierStatus.IN_PROCESS, (some, words) -> some.dossier.requireAskable(
                        SomeDossier.asking(SomeDossier.IDENTITY), words, SomeDossier.CALENDAR, some.by("x").at())),
                act("consult", DossierStatus.IN_PROCESS, (some, words) ->
                        some.dossier.consult(some.units.otherDivision(), words, some.by("specialist"))),
                act("propose", DossierStatus.IN_PROCESS, (some, words) ->
                        some.dossier.propose(Outcome.REFUSE, words, some.to("b3"), some.by("specialist"))),
                act("apologise", DossierStatus.IN_PROCESS, (some, words) -> some.dossier.ask(MotionKind.EXTENSION,
                        some.units.leadership(), words, some.by("specialist"))),
                act("stop", DossierStatus.IN_PROCESS, (some, words) -> some.dossier.ask(MotionKind.STOP,
                        some.units.leadership(), words, some.by("specialist"))),
                act("agree to a withdrawal", DossierStatus.IN_PROCESS, (some, words) ->
                        some.dossier.withdraw(some.units.leadership(), words, some.by("leader"))),
                act("demand a fee", DossierStatus.IN_PROCESS, (some, words) -> some.dossier.demandPayment("Phí thẩm định",
                        FeeKind.CHARGE, 300_000, words, SomeDossier.CALENDAR, some.by("specialist"))),
                act("refuse in the end", DossierStatus.AWAITING_APPROVAL, (some, words) ->
                        some.dossier.decideRefusal(words, some.to("b4"), some.by("leader"))),
                act("report a mismatch", DossierStatus.RESULT_AT_DESK, (some, words) -> some.dossier.ask(
                        MotionKind.MISMATCH, some.units.leadership(), words, some.by("desk"))),
                act("correct", DossierStatus.RETURNED, (some, words) -> some.dossier.reopenForCorrection("granted", words,
                        SomeDossier.LATER, some.to("b3"), some.by("desk"))));
    }

    private static Arguments act(String name, DossierStatus status, BiConsumer<SomeDossier, String> act) {
        return arguments(name, status, act);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void anOfficersWordsForAPaperAreRefusedWhenNoPaperCanPrintThem(String name, DossierStatus status,
            BiConsumer<SomeDossier, String> act) {
        var some = SomeDossier.in(status);

        assertThatThrownBy(() -> act.accept(some, STRANGE)).isInstanceOf(NotPrintable.class);
        assertThat(some.dossier.getStatus()).isEqualTo(status);
        act.accept(some, "Thiếu chữ ký");
    }

    @Test
    void theApplicantsOwnWordsAreNeverRefusedForAPicture() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);

        some.dossier.ask(MotionKind.WITHDRAWAL, some.units.desk(), STRANGE, some.by("citizen"));

        assertThat(some.dossier.wishToWithdraw()).isEqualTo(STRANGE);
        assertThat(some.dossier.withdraw(some.units.desk(), "", some.by("desk")).to())
                .isEqualTo(DossierStatus.WITHDRAWN);
    }
}
