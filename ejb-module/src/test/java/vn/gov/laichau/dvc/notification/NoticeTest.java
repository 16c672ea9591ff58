package vn.gov.laichau.dvc.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.SupplementReason;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeTest {

    private static final Instant NOW = Instant.parse("2017-03-06T01:00:00Z");
    private static final Set<DossierVerb> INSIDE = Set.of(DossierVerb.PASS_ON, DossierVerb.ARRIVE,
            DossierVerb.TAKE_OVER, DossierVerb.ASSIGN, DossierVerb.CONSULT, DossierVerb.CONSENT_BY_SILENCE,
            DossierVerb.RESUME, DossierVerb.FORWARD, DossierVerb.PROPOSE, DossierVerb.INITIAL, DossierVerb.ENDORSE,
            DossierVerb.SEND_ON, DossierVerb.APPROVE, DossierVerb.DECIDE_REFUSAL);

    static Stream<String> kinds() {
        return Stream.concat(Arrays.stream(DossierVerb.values()).filter(verb -> !INSIDE.contains(verb)).map(Enum::name),
                Stream.of("ISSUE_REFUSAL", "HANDOFF_FAILED", "CONSULTATION_LATE"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfNoticeHasItsWordsAndNamesTheDossier(String kind) {
        var values = new Object[] {"CODE", "procedure", "agency", "sent", "appointment", "details", "decision"};

        assertThat(NoticeTexts.title(kind, values)).contains(kind.equals("MOVE_VERSION") ? "procedure" : "CODE")
                .doesNotContain("{");
        assertThat(NoticeTexts.body(kind, values)).contains("procedure").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonOfASupplementHasItsWords(SupplementReason reason) {
        assertThat(NoticeTexts.title("SupplementReason." + reason)).isNotBlank();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void withoutAnAddressTheNoticeStaysInThePortal(String email) {
        var notice = notice(email);

        assertThat(notice.isToBeMailed()).isFalse();
        assertThat(notice.getMailState()).isEqualTo(MailState.NONE);
    }

    @Test
    void aMailIsTriedAgainAfterGrowingPausesUpToSixHoursAndGivenUpAfterTheTwentiethTry() {
        var notice = notice("mai@laichau.example");
        var pauses = new ArrayList<Duration>();

        for (int i = 1; i < Notice.TRIES; i++) {
            notice.mailFailed(NOW);
            pauses.add(Duration.between(NOW, notice.getMailNextAt()));
        }

        assertThat(pauses).isSorted().startsWith(Duration.ofMinutes(2), Duration.ofMinutes(4))
                .endsWith(Duration.ofHours(6));
        assertThat(notice.isToBeMailed()).isTrue();
        notice.mailFailed(NOW);
        assertThat(notice.getMailState()).isEqualTo(MailState.FAILED);
        assertThat(notice.getMailNextAt()).isNull();
    }

    @Test
    void whatWasMailedIsNotMailedAgain() {
        var notice = notice("mai@laichau.example");

        notice.mailed(NOW);

        assertThat(notice.isToBeMailed()).isFalse();
        assertThat(notice.getMailNextAt()).isNull();
    }

    private static Notice notice(String email) {
        return new Notice("someone", email, "SUBMIT", "title", "body", UUID.randomUUID(), NOW);
    }
}
