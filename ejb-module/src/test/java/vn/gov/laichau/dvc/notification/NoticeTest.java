package vn.gov.laichau.dvc.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.dossier.SupplementReason;
import vn.gov.laichau.dvc.wording.NoticeChannel;
import vn.gov.laichau.dvc.wording.NoticeEvent;
import vn.gov.laichau.dvc.wording.NoticeReader;

import static org.assertj.core.api.Assertions.assertThat;

/** That every event has its words is a matter of {@code wording.TextsTest}. */
class NoticeTest {

    /**
     * Steps inside the agency, of which no letter is due; who of the officers is told of them says WorkNoticesTest. A new
     * verb that tells no applicant is written down here too: whoever adds one has looked at the column "Notification" of
     * the transitions.
     */
    private static final Set<DossierVerb> INSIDE = EnumSet.of(DossierVerb.PASS_ON, DossierVerb.ARRIVE,
            DossierVerb.RETURN_WITH_REMARK, DossierVerb.TAKE_OVER, DossierVerb.ASSIGN, DossierVerb.CONSULT,
            DossierVerb.CONSENT_BY_SILENCE,
            DossierVerb.GO_ON_WITHOUT_ANSWER,
            DossierVerb.RESUME, DossierVerb.FORWARD, DossierVerb.PROPOSE, DossierVerb.INITIAL, DossierVerb.ENDORSE,
            DossierVerb.SEND_ON, DossierVerb.APPROVE, DossierVerb.DECIDE_REFUSAL, DossierVerb.ASK_SUPPLEMENT,
            DossierVerb.ASK_EXTENSION, DossierVerb.ASK_STOP, DossierVerb.ASK_WITHDRAWAL, DossierVerb.DECLINE,
            DossierVerb.DECLINE_TO_SIGN, DossierVerb.CLOSE);

    @ParameterizedTest
    @EnumSource
    void theApplicantIsToldOfEveryVerbUnlessItIsAStepInsideTheAgency(DossierVerb verb) {
        assertThat(ToldEvents.of(verb, null).isEmpty()).isEqualTo(INSIDE.contains(verb));
        assertThat(ToldEvents.of(verb, null).filter(event -> event.reader() != NoticeReader.APPLICANT)).isEmpty();
    }

    @Test
    void anApplicantIsToldOnAllChannelsButOfMoneyThatWasTakenNotByTelephone() {
        assertThat(Arrays.stream(DossierVerb.values()).flatMap(verb -> ToldEvents.of(verb, Outcome.GRANT).stream())
                .filter(event -> event.reader() == NoticeReader.APPLICANT && event != NoticeEvent.RECORD_FEE))
                .hasSizeGreaterThan(8)
                .allSatisfy(event -> assertThat(event.channels()).containsExactly(NoticeChannel.values()));
    }

    @Test
    void aRefusalIsToldAsOne() {
        assertThat(ToldEvents.of(DossierVerb.ISSUE, Outcome.REFUSE)).isNotEqualTo(ToldEvents.of(DossierVerb.ISSUE,
                Outcome.GRANT));
    }

    @Test
    void requestsRefusalsAndApologiesCarryTheirDocument() {
        assertThat(Arrays.stream(NoticeEvent.values()).filter(event -> DossierNotices.carried(event).isPresent()))
                .containsExactlyInAnyOrder(NoticeEvent.REQUIRE_SUPPLEMENT, NoticeEvent.REQUIRE_SUPPLEMENT_IN_PROCESS,
                        NoticeEvent.REOPEN_SUPPLEMENT, NoticeEvent.DEMAND_PAYMENT, NoticeEvent.CORRECT_DEMAND,
                        NoticeEvent.RECORD_FEE, NoticeEvent.REFUND,
                        NoticeEvent.REFUSE_RECEPTION, NoticeEvent.EXTEND, NoticeEvent.ISSUE_REFUSAL)
                .allSatisfy(event -> assertThat(event.reader()).isEqualTo(NoticeReader.APPLICANT));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonOfASupplementHasItsWords(SupplementReason reason) {
        assertThat(DossierValues.words(reason)).isNotBlank();
    }
}
