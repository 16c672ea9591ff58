package vn.gov.laichau.dvc.dossier;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A result goes only to whom it belongs, in the way that was chosen, with its proof (Điều 9.2; NĐ 61 Art 6). */
class HandOverTest {

    private static final LocalDate BEFORE = LocalDate.of(2017, 3, 1);
    private static final LocalDate ISSUED = LocalDate.of(2017, 3, 6);
    private static final LocalDate MUCH_LATER = LocalDate.of(2030, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12345", "12 4", "…"})
    void at_the_counter_the_last_four_signs_of_a_paper_are_written_down(String last4) {
        assertThatThrownBy(() -> handOver(HandOver.atCounter(IdPaper.PASSPORT, last4)))
                .isInstanceOf(IdentityUnchecked.class);
        assertThatThrownBy(() -> handOver(HandOver.atCounter(null, "1234"))).isInstanceOf(IdentityUnchecked.class);
    }

    @Test
    void the_identity_card_of_somebody_else_is_not_that_of_the_applicant() {
        var some = ready();
        var known = some.dossier.getApplicant().getIdentityLast4();

        assertThatThrownBy(() -> handOver(HandOver.atCounter(IdPaper.IDENTITY_CARD, "0000")))
                .isInstanceOf(IdentityDiffers.class);
        some.dossier.returnResult(HandOver.atCounter(IdPaper.IDENTITY_CARD, known), some.by("desk"));

        assertThat(some.dossier.getStatus()).isEqualTo(DossierStatus.RETURNED);
        assertThat(some.dossier.getReceiverName()).isEqualTo(some.dossier.getApplicant().getName());
    }

    @Test
    void a_proxy_brings_a_paper_with_number_and_day_and_the_desk_keeps_it() {
        assertThatThrownBy(() -> handOver(proxy("", BEFORE, true))).isInstanceOf(AuthorisationMissing.class);
        assertThatThrownBy(() -> handOver(proxy("12/UQ", null, true))).isInstanceOf(AuthorisationMissing.class);
        assertThatThrownBy(() -> handOver(proxy("12/UQ", MUCH_LATER, true))).isInstanceOf(AuthorisationMissing.class);
        assertThatThrownBy(() -> handOver(proxy("12/UQ", BEFORE, false))).isInstanceOf(AuthorisationMissing.class);

        assertThat(handOver(proxy("12/UQ", BEFORE, true)).dossier.getReceiverName()).isEqualTo("Giàng A Páo");
    }

    @Test
    void with_the_paper_of_a_proxy_or_any_part_of_it_goes_the_name_of_who_receives() {
        assertThatThrownBy(() -> handOver(nobody("1/UQ", BEFORE, true))).isInstanceOf(ProxyUnnamed.class);
        assertThatThrownBy(() -> handOver(nobody("1/UQ", null, false))).isInstanceOf(ProxyUnnamed.class);
        assertThatThrownBy(() -> handOver(nobody(" ", BEFORE, false))).isInstanceOf(ProxyUnnamed.class);
        assertThatThrownBy(() -> handOver(nobody(null, null, true))).isInstanceOf(ProxyUnnamed.class);

        assertThat(handOver(nobody(" ", null, false)).dossier.getStatus()).isEqualTo(DossierStatus.RETURNED);
    }

    @Test
    void only_the_counter_is_open_besides_the_way_that_was_chosen() {
        assertThatThrownBy(() -> handOver(HandOver.byPost("RR1", BEFORE, true))).isInstanceOf(WayNotChosen.class);
        assertThatThrownBy(() -> handOver(HandOver.online())).isInstanceOf(WayNotChosen.class);
    }

    @Test
    void a_result_leaves_by_registered_mail_with_number_day_and_postage() {
        assertThatThrownBy(() -> handOver(posted("", BEFORE, true), DeliveryMethod.POST))
                .isInstanceOf(PostIncomplete.class);
        assertThatThrownBy(() -> handOver(posted("RR1", MUCH_LATER, true), DeliveryMethod.POST))
                .isInstanceOf(PostIncomplete.class);
        assertThatThrownBy(() -> handOver(posted("RR1", ISSUED, false), DeliveryMethod.POST))
                .isInstanceOf(PostIncomplete.class);
        assertThatThrownBy(() -> handOver(posted("RR1", BEFORE, true), DeliveryMethod.POST))
                .as("posted before it was issued").isInstanceOf(PostIncomplete.class);

        assertThat(handOver(posted("RR1", ISSUED, true), DeliveryMethod.POST).dossier.getStatus())
                .isEqualTo(DossierStatus.RETURNED);
    }

    @Test
    void the_applicant_reads_the_result_when_it_was_handed_over_and_a_refusal_at_once() {
        var ready = ready();
        var refused = SomeDossier.in(DossierStatus.AWAITING_APPROVAL);
        refused.attempt(DossierVerb.DECIDE_REFUSAL);
        assertThat(refused.dossier.isResultOpenToApplicant()).isFalse();
        refused.attempt(DossierVerb.ISSUE);

        assertThat(refused.dossier.isResultOpenToApplicant()).isTrue();
        assertThat(ready.dossier.isResultOpenToApplicant()).isFalse();
        ready.attempt(DossierVerb.RETURN_RESULT);
        assertThat(ready.dossier.isResultOpenToApplicant()).isTrue();
    }

    @Test
    void originals_that_were_reported_to_differ_wait_for_the_leader() {
        var some = ready();
        some.dossier.compareOriginal(SomeDossier.FORM, OriginalVerdict.DIFFERS, some.by("desk"));
        some.dossier.ask(MotionKind.MISMATCH, some.units.leadership(), "another name", some.by("desk"));

        assertThatThrownBy(() -> some.dossier.compareOriginal(SomeDossier.FORM, OriginalVerdict.MATCHES, some.by("desk")))
                .isInstanceOf(MismatchUndecided.class);
        assertThat(some.dossier.missingBeforeReturn()).contains(ReturnCondition.MISMATCH_UNDECIDED);

        some.dossier.decline(MotionKind.MISMATCH, some.units.leadership(), "a slip of the pen", some.by("leader"));
        some.dossier.compareOriginal(SomeDossier.FORM, OriginalVerdict.MATCHES, some.by("desk"));
        assertThat(some.dossier.missingBeforeReturn()).isEmpty();
    }

    @Test
    void where_the_procedure_asks_for_the_original_it_is_seen_or_it_is_missing() {
        var some = ready();

        assertThatThrownBy(() -> some.dossier.compareOriginal(SomeDossier.FORM, OriginalVerdict.NOT_NEEDED,
                some.by("desk"))).isInstanceOf(OriginalNeeded.class);
        some.dossier.compareOriginal(SomeDossier.FORM, OriginalVerdict.MISSING, some.by("desk"));
        assertThat(some.dossier.missingBeforeReturn()).containsExactly(ReturnCondition.ORIGINAL_MISSING);
        some.dossier.compareOriginal(SomeDossier.IDENTITY, OriginalVerdict.NOT_NEEDED, some.by("desk"));
    }

    @Test
    void a_dossier_is_not_filed_while_originals_are_held() {
        var some = SomeDossier.in(DossierStatus.RETURNED);
        some.dossier.holdOriginals(2, some.by("desk"));
        some.dossier.giveBackOriginals(1, some.by("desk"));

        assertThatThrownBy(() -> some.attempt(DossierVerb.CLOSE)).isInstanceOf(OriginalsHeld.class);
        some.dossier.giveBackOriginals(1, some.by("desk"));
        some.attempt(DossierVerb.CLOSE);

        assertThat(some.dossier.getStatus()).isEqualTo(DossierStatus.CLOSED);
    }

    private static SomeDossier ready() {
        return SomeDossier.in(DossierStatus.RESULT_AT_DESK).prepare();
    }

    private static SomeDossier handOver(HandOver how) {
        return handOver(how, DeliveryMethod.COUNTER);
    }

    private static SomeDossier handOver(HandOver how, DeliveryMethod chosen) {
        var some = SomeDossier.deliveredBy(chosen);
        some.dossier.returnResult(how, some.by("desk"));
        return some;
    }

    private static HandOver proxy(String number, LocalDate day, boolean shown) {
        return HandOver.atCounterTo("Giàng A Páo", IdPaper.IDENTITY_CARD, "9876", number, day, shown);
    }

    private static HandOver nobody(String number, LocalDate day, boolean shown) {
        return HandOver.atCounterTo(" ", IdPaper.PASSPORT, "B123", number, day, shown);
    }

    private static HandOver posted(String number, LocalDate day, boolean paid) {
        return HandOver.byPost(number, day, paid);
    }
}
