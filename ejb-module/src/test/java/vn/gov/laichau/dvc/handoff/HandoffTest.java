package vn.gov.laichau.dvc.handoff;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.SomeDossier;
import vn.gov.laichau.dvc.organization.SomeAgency;
import vn.gov.laichau.dvc.process.Consultation.Silence;
import vn.gov.laichau.dvc.shared.Stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HandoffTest {

    private static final Instant NOW = Instant.parse("2017-03-06T01:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final SomeAgency units = SomeAgency.make();
    private final Handoff question = Handoff.consultation(SomeDossier.at(DossierStatus.CONSULTING), units.division(),
            units.otherDivision(), "what do you think?", LocalDate.of(2017, 3, 8), new Stamp("specialist", NOW));

    @Test
    void aMessageDeliveredTwiceArrivesOnce() {
        assertThat(question.arrive(NOW)).isTrue();
        assertThat(question.arrive(LATER)).isFalse();
        assertThat(question.getState()).isEqualTo(HandoffState.ARRIVED);
    }

    @Test
    void hoursRunFromTheArrivalUnlessItArrivesAtOnceAsItsLetterSays() {
        var inHours = Handoff.question(question.getDossier(), units.division(), units.otherDivision(), "?", 3, Silence.WAIT,
                NOW.plusSeconds(10800), new Stamp("specialist", NOW));

        assertThat(inHours.isLongUnderWay(LATER)).isFalse();
        assertThat(inHours.isLongUnderWay(NOW.plusSeconds(3600))).isTrue();
        assertThat(question.isLongUnderWay(NOW.plusSeconds(3600))).as("a day was given").isFalse();
    }

    @Test
    void whatHasArrivedDoesNotDieAndWhatIsDeadDoesNotDieAgain() {
        var other = Handoff.consultation(question.getDossier(), units.division(), units.otherDivision(), "?",
                LocalDate.of(2017, 3, 8), new Stamp("specialist", NOW));
        question.arrive(NOW);

        assertThat(question.die(LATER)).isFalse();
        assertThat(question.getState()).isEqualTo(HandoffState.ARRIVED);
        assertThat(other.die(LATER)).isTrue();
        assertThat(other.die(LATER)).isFalse();
    }

    @Test
    void onlyADeadHandoffIsSentAgainByHandAndItCanArriveThen() {
        assertThatThrownBy(() -> question.revive(LATER)).isInstanceOf(NotUndelivered.class);
        question.die(NOW);

        question.revive(LATER);

        assertThat(question.getState()).isEqualTo(HandoffState.SENT);
        assertThat(question.getDeadAt()).isNull();
        assertThat(question.arrive(LATER)).isTrue();
        assertThatThrownBy(() -> question.revive(LATER)).isInstanceOf(NotUndelivered.class);
    }

    @Test
    void aQuestionIsOverdueAfterItsLastDayWhetherItHasArrivedOrNot() {
        var lastMoment = Instant.parse("2017-03-08T16:59:59Z");
        var over = Instant.parse("2017-03-08T17:00:00Z");
        assertThat(question.isOverdue(lastMoment)).isFalse();
        assertThat(question.isOverdue(over)).isTrue();

        question.arrive(NOW);
        assertThat(question.isOverdue(over)).isTrue();
    }

    @Test
    void aQuestionThatIsAnsweredOrGivenUpIsNotOverdueAndNoLongerOpen() {
        var over = Instant.parse("2017-03-09T01:00:00Z");
        var givenUp = Handoff.consultation(question.getDossier(), units.division(), units.otherDivision(), "?",
                LocalDate.of(2017, 3, 8), new Stamp("specialist", NOW));
        question.arrive(NOW);
        question.reply("no objection", new Stamp("other", LATER));
        givenUp.cancel();

        assertThat(question.isOverdue(over)).isFalse();
        assertThat(givenUp.isOverdue(over)).isFalse();
        assertThat(givenUp.isOpenQuestion()).isFalse();
    }

    @Test
    void whereSilenceIsConsentNobodyHasToGiveUpWhatHasArrived() {
        var consenting = Handoff.question(question.getDossier(), units.division(), units.otherDivision(), "?", 8,
                Silence.CONSENT, NOW, new Stamp("specialist", NOW));
        assertThat(consenting.isOverdue(LATER)).as("it has not even arrived").isTrue();

        consenting.arrive(NOW);

        assertThat(consenting.isOverdue(LATER)).isFalse();
    }

    @Test
    void aDeadHandoffThatArrivesAfterAllIsAlive() {
        question.die(NOW);

        assertThat(question.arrive(LATER)).isTrue();
        assertThat(question.getDeadAt()).isNull();
    }

    @Test
    void anOpinionTravelsBackTheSameWayAndTheQuestionIsOpenUntilItArrives() {
        question.arrive(NOW);

        var reply = question.reply("no objection", new Stamp("other", LATER));

        assertThat(reply.getKind()).isEqualTo(HandoffKind.REPLY);
        assertThat(reply.getFrom()).isSameAs(question.getTo());
        assertThat(reply.getTo()).isSameAs(question.getFrom());
        assertThat(reply.getRepliesTo()).isSameAs(question);
        assertThat(question.getAnswer()).isEqualTo("no objection");
        assertThat(question.isOpenQuestion()).isTrue();
        assertThat(reply.isOpenQuestion()).isFalse();
        question.answered();
        assertThat(question.isOpenQuestion()).isFalse();
    }
}
