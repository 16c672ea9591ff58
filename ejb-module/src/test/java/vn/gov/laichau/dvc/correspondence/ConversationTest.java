package vn.gov.laichau.dvc.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.gov.laichau.dvc.document.SomeFile;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.SomeDossier;
import vn.gov.laichau.dvc.shared.Stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What applicant and agency write to each other about a dossier (Điều 13.4c). */
class ConversationTest {

    private static final long UNIT = 7;
    private static final Stamp CITIZEN = new Stamp("citizen", Instant.parse("2017-03-07T02:00:00Z"));
    private static final Stamp OFFICER = new Stamp("officer", Instant.parse("2017-03-07T03:00:00Z"));

    private final List<Message> messages = new ArrayList<>();
    private final Conversation conversation = in(DossierStatus.IN_PROCESS);

    private Conversation in(DossierStatus status) {
        return new Conversation(SomeDossier.at(status), messages);
    }

    private void ask(String text) {
        messages.add(conversation.ask(Words.of(text), null, CITIZEN));
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "CLOSED"}, mode = EnumSource.Mode.EXCLUDE)
    void theApplicantCanAskFromTheSendingOfHisDossierUntilItIsClosed(DossierStatus status) {
        assertThat(in(status).ask(Words.of("Bao giờ xong?"), null, CITIZEN).isWaiting()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "CLOSED"})
    void neitherSideWritesBeforeOrAfter(DossierStatus status) {
        assertThatThrownBy(() -> in(status).ask(Words.of("Alô?"), null, CITIZEN)).isInstanceOf(NoMoreMessages.class);
        assertThatThrownBy(() -> in(status).answer(0, UNIT, Words.of("Vâng."), null, OFFICER))
                .isInstanceOf(NoMoreMessages.class);
    }

    @Test
    void whatTheApplicantWroteWaitsUntilItIsAnswered() {
        ask("Bao giờ xong?");
        ask("Tôi cần gấp.");
        assertThat(conversation.waiting()).isEqualTo(2);

        conversation.answer(2, UNIT, Words.of("Thứ Sáu."), null, OFFICER);

        assertThat(conversation.waiting()).isZero();
    }

    @Test
    void orUntilSomebodySaysThatItNeedsNoAnswer() {
        ask("Cảm ơn.");

        conversation.settle(1);

        assertThat(conversation.waiting()).isZero();
    }

    @Test
    void nobodyAnswersPastAMessageThatHeHasNotSeen() {
        ask("Bao giờ xong?");

        assertThatThrownBy(() -> conversation.answer(0, UNIT, Words.of("Thứ Sáu."), null, OFFICER))
                .isInstanceOf(MessagesMeanwhile.class);
        assertThatThrownBy(() -> conversation.settle(0)).isInstanceOf(MessagesMeanwhile.class);
        assertThat(conversation.waiting()).isOne();
    }

    @Test
    void anAgencyMessageWaitsForNobody() {
        assertThat(conversation.answer(0, UNIT, Words.of("Mời đến ký."), null, OFFICER).isWaiting()).isFalse();
    }

    @Test
    void afterTenWithoutAnAnswerTheApplicantHasToWaitForOne() {
        for (int i = 0; i < Conversation.MOST_WAITING; i++) {
            ask("Lần " + i);
        }

        assertThatThrownBy(() -> ask("Lần nữa")).isInstanceOf(AnswerAwaited.class);
        messages.add(conversation.answer(messages.size(), UNIT, Words.of("Thứ Sáu."), null, OFFICER));
        ask("Cảm ơn.");
        assertThat(conversation.waiting()).isOne();
    }

    @Test
    void aMessageSaysSomethingOrBringsAFile() {
        assertThatThrownBy(() -> ask(" \n ")).isInstanceOf(NothingWritten.class);

        var file = SomeFile.pdf("don.pdf");
        assertThat(conversation.ask(Words.of(""), file, CITIZEN).told()).isEqualTo("“don.pdf”");
    }

    @Test
    void aNoteSaysSomething() {
        assertThatThrownBy(() -> new Note(SomeDossier.at(DossierStatus.IN_PROCESS), UNIT, Words.of(""), OFFICER))
                .isInstanceOf(NothingWritten.class);
    }

    @Test
    void nothingLongerThanTwoThousandCharactersIsTaken() {
        assertThat(Words.of("ế".repeat(Words.LONGEST)).text()).hasSize(Words.LONGEST);
        assertThatThrownBy(() -> Words.of("ế".repeat(Words.LONGEST + 1))).isInstanceOf(WritingTooLong.class);
    }
}
