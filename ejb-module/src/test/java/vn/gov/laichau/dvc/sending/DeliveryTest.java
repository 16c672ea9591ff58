package vn.gov.laichau.dvc.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.wording.NoticeChannel;
import vn.gov.laichau.dvc.wording.NoticeText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2017-03-06T02:00:00Z");
    private static final Instant NIGHT = Instant.parse("2017-03-06T15:00:00Z");
    private static final Instant MORNING = Instant.parse("2017-03-07T00:00:00Z");
    private static final QuietHours QUIET = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Test
    void whatDidNotLeaveIsTriedAgainAfterGrowingPausesAndGivenUpAfterTheTwentiethTry() {
        var mail = mail();
        var pauses = new ArrayList<Duration>();

        for (int i = 1; i < Delivery.TRIES; i++) {
            mail.failedNow("connection refused", NOW, PAUSE);
            pauses.add(Duration.between(NOW, mail.getNextAt()));
        }

        assertThat(pauses).isSorted().startsWith(Duration.ofMinutes(2), Duration.ofMinutes(4)).endsWith(Duration.ofHours(6));
        assertThat(mail.getState()).isEqualTo(DeliveryState.WAITING);
        mail.failedNow("connection refused", NOW, PAUSE);
        assertThat(mail.getState()).isEqualTo(DeliveryState.FAILED);
        assertThat(mail.getReason()).isEqualTo("connection refused");
        assertThat(mail.getNextAt()).isNull();
    }

    @Test
    void whatIsKeptUntilTheOfficeOpensLeavesThenAndNotBefore() {
        var mail = mail().keptUntil(MORNING);

        assertThat(mail.isToBeSent(NIGHT)).isFalse();
        assertThat(Fate.of(mail, NIGHT).quiet()).isTrue();
        assertThat(mail.getNextAt()).isEqualTo(MORNING);
        assertThat(mail.isToBeSent(MORNING)).isTrue();
    }

    @Test
    void whatIsOvertakenInTheNightNeverLeavesAndWhatHasLeftIsNotTakenBack() {
        var sms = sms();
        sms.keepQuiet(NIGHT, QUIET);

        sms.drop(NIGHT);

        assertThat(sms.isToBeSent(MORNING)).isFalse();
        assertThat(sms.getNextAt()).isNull();
        assertThat(Fate.of(sms, MORNING)).extracting(Fate::state, Fate::at, Fate::quiet)
                .containsExactly(DeliveryState.DROPPED, NIGHT, false);
        var sent = sms();
        sent.sent("r1", NOW);
        sent.drop(NIGHT);
        assertThat(sent.getState()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aMessageThatComesTwiceDoesNothingTheSecondTime() {
        var mail = mail();

        assertThat(mail.isToBeSent(NOW)).isTrue();
        mail.sent(null, NOW);
        assertThat(mail.isToBeSent(NOW)).isFalse();
        assertThat(mail.getNextAt()).isNull();
    }

    @Test
    void messagesThatPiledUpWhileTheGatewayWasDownDoNotHurryTheNextTry() {
        var sms = sms();
        sms.failedNow("no answer in time", NOW, PAUSE);

        sms.woken(NOW);

        assertThat(sms.isToBeSent(NOW.plusSeconds(60))).isFalse();
        assertThat(sms.isToBeSent(NOW.plusSeconds(120))).isTrue();
    }

    @Test
    void aWokenRowIsWokenAgainWhenItsMessageWasLostWithItsNode() {
        var sms = sms();

        sms.woken(NOW);

        assertThat(sms.getNextAt()).isEqualTo(NOW.plus(Delivery.WAKING));
        assertThat(sms.isToBeSent(NOW)).isTrue();
    }

    @Test
    void anSmsOfTheNightLeavesInTheMorningWhateverMessageComes() {
        var sms = sms();

        assertThat(sms.keepQuiet(NIGHT, QUIET)).isTrue();
        sms.woken(NIGHT);

        assertThat(sms.isToBeSent(NIGHT.plusSeconds(5))).isFalse();
        assertThat(sms.isToBeSent(MORNING)).isTrue();
        assertThat(sms.keepQuiet(MORNING, QUIET)).isFalse();
        assertThat(Fate.of(sms, NIGHT).quiet()).isTrue();
        assertThat(Fate.of(sms, MORNING).quiet()).isFalse();
    }

    @Test
    void aTryThatFallsIntoTheNightWaitsToo() {
        var sms = sms();
        sms.failedNow("HTTP 503", NIGHT.minusSeconds(4000), PAUSE);

        assertThat(sms.isToBeSent(NIGHT)).isTrue();
        assertThat(sms.keepQuiet(NIGHT, QUIET)).isTrue();
        assertThat(sms.getNextAt()).isEqualTo(MORNING);
        assertThat(sms.getAttempts()).isEqualTo(1);
    }

    @Test
    void aMailAboutAnActOfTheAgencyLeavesInTheNight() {
        assertThat(mail().keepQuiet(NIGHT, QUIET)).isFalse();
    }

    @Test
    void aRefusedOneIsNotTriedAgainButAnOfficerMayHaveItTried() {
        var sms = sms();

        sms.refused("unknown number", NOW);

        assertThat(sms.getState()).isEqualTo(DeliveryState.FAILED);
        assertThat(sms.isToBeSent(NOW)).isFalse();
        sms.revive("0968 000 111", NOW);
        assertThat(sms.isToBeSent(NOW)).isTrue();
        assertThatThrownBy(() -> sms.revive("0968 000 111", NOW)).isInstanceOf(NotGivenUp.class);
    }

    @Test
    void theGatewayIsAskedWhatBecameOfAnSmsMoreAndMoreRarelyForTwoDays() {
        var sms = sms();
        sms.sent("r1", NOW);
        assertThat(sms.isToBeReported(NOW)).isFalse();
        assertThat(sms.isToBeReported(NOW.plusSeconds(15))).isTrue();

        sms.notYetReported(NOW.plusSeconds(15));
        assertThat(sms.getNextAt()).isEqualTo(NOW.plusSeconds(30));
        sms.notYetReported(NOW.plus(Duration.ofDays(3)));

        assertThat(sms.getNextAt()).isNull();
        assertThat(sms.getState()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void whatTheGatewayHasLostIsHandedOverAgainAndWhatArrivedIsFinished() {
        var sms = sms();
        sms.sent("r1", NOW);

        sms.lost(NOW, PAUSE);
        assertThat(sms.getState()).isEqualTo(DeliveryState.WAITING);
        sms.sent("r1", NOW);
        sms.delivered(NOW);

        assertThat(sms.isToBeSent(NOW.plusSeconds(999))).isFalse();
        assertThat(sms.isToBeReported(NOW.plusSeconds(999))).isFalse();
        assertThat(Fate.of(sms, NOW).at()).isEqualTo(NOW);
    }

    @Test
    void addressesAreShownSoThatTheyCanBeRecognisedOnly() {
        assertThat(Fate.shortened("mai@laichau.example")).isEqualTo("m…@laichau.example");
        assertThat(Fate.shortened("+84912345678")).isEqualTo("…678");
    }

    @Test
    void aDocumentGoesAlongUntilItIsPlainThatTheMailServerTakesNone() {
        var file = UUID.randomUUID();
        var mail = mail().carrying(file);

        assertThat(mail.getDocument()).contains(file);
        for (int i = 0; i < Delivery.TRIES_WITH_DOCUMENT; i++) {
            mail.failedNow("552 too large", NOW, Duration.ofMinutes(1));
        }
        assertThat(mail.getDocument()).isEmpty();
        assertThat(mail.isOfDocument()).isTrue();
    }

    @Test
    void theLinkIsSaidOnceWhetherTheDocumentGoesAlongOrNot() {
        var link = "https://dvc.example/account/open.xhtml?dossier=1";

        assertThat(MailWords.of("Xem: " + link, Optional.of("phieu.pdf"), true, link)).containsOnlyOnce(link)
                .contains("phieu.pdf");
        assertThat(MailWords.of("body", Optional.empty(), true, link)).contains(link).contains("trang theo dõi");
        assertThat(MailWords.of("body", Optional.empty(), false, link)).isEqualTo("body\n");
    }

    private static Delivery mail() {
        return new Delivery(UUID.randomUUID(), UUID.randomUUID(), NoticeChannel.EMAIL, " mai@laichau.example ",
                new NoticeText("title", "body", false), false, NOW);
    }

    private static Delivery sms() {
        return new Delivery(UUID.randomUUID(), UUID.randomUUID(), NoticeChannel.SMS, "+84912345678",
                new NoticeText("", "body", true), true, NOW);
    }
}
