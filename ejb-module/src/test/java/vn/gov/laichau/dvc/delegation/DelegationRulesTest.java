package vn.gov.laichau.dvc.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.organization.Delegation;
import vn.gov.laichau.dvc.organization.SigningCapacity;
import vn.gov.laichau.dvc.organization.SomeAgency;
import vn.gov.laichau.dvc.organization.Subject;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DelegationRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2017, 4, 3);
    private static final Stamp STAMP = new Stamp("leader", Instant.parse("2017-04-01T01:00:00Z"));
    private static final String PROCEDURE = "1.001612";

    private final Unit leadership = SomeAgency.make().leadership();

    @Test
    void aDelegationBeginsTodayOrLaterAndLastsAYearAtMost() {
        assertThatCode(() -> DelegationRules.requireDays(MONDAY, MONDAY, MONDAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DelegationRules.requireDays(MONDAY.minusDays(1), MONDAY, MONDAY))
                .isInstanceOf(DelegationDaysWrong.class);
        assertThatThrownBy(() -> DelegationRules.requireDays(MONDAY, MONDAY.minusDays(1), MONDAY))
                .isInstanceOf(DelegationDaysWrong.class);
        assertThatThrownBy(() -> DelegationRules.requireDays(MONDAY, MONDAY.plusYears(1).plusDays(1), MONDAY))
                .isInstanceOf(DelegationDaysWrong.class);
        assertThatThrownBy(() -> DelegationRules.requireDays(null, MONDAY, MONDAY)).isInstanceOf(DelegationDaysWrong.class);
    }

    @Test
    void onlyADeputySignsKtAndOnlyAHeadOfDivisionSignsTl() {
        assertThatCode(() -> DelegationRules.requireCapacity(true, SigningCapacity.DEPUTY, Set.of(Role.LEADER), true))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> DelegationRules.requireCapacity(true, SigningCapacity.DEPUTY,
                Set.of(Role.DIVISION_HEAD), false)).isInstanceOf(CapacityNotFitting.class);
        assertThatCode(() -> DelegationRules.requireCapacity(true, SigningCapacity.BY_ORDER, Set.of(Role.DIVISION_HEAD),
                false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DelegationRules.requireCapacity(true, SigningCapacity.BY_ORDER, Set.of(Role.LEADER), true))
                .isInstanceOf(CapacityNotFitting.class);
        assertThatThrownBy(() -> DelegationRules.requireCapacity(true, null, Set.of(Role.LEADER), true))
                .isInstanceOf(CapacityNotFitting.class);
        assertThatCode(() -> DelegationRules.requireCapacity(false, null, Set.of(Role.SPECIALIST), false))
                .doesNotThrowAnyException();
    }

    @Test
    void theSameDecisionsOnTheSameDaysAreNotGivenTwice() {
        var given = decisions("leader", "deputy", List.of(), MONDAY, MONDAY.plusDays(4));

        assertThatThrownBy(() -> require(wish("leader", "head", List.of(PROCEDURE), MONDAY.plusDays(4)), given))
                .isInstanceOf(DelegationOverlaps.class);
        assertThatCode(() -> require(wish("leader", "head", List.of(PROCEDURE), MONDAY.plusDays(5)), given))
                .doesNotThrowAnyException();
    }

    @Test
    void differentProceduresMayGoToDifferentPeople() {
        var given = decisions("leader", "deputy", List.of("2.000001"), MONDAY, MONDAY.plusDays(4));

        assertThatCode(() -> require(wish("leader", "head", List.of(PROCEDURE), MONDAY), given)).doesNotThrowAnyException();
        assertThatThrownBy(() -> require(wish("leader", "head", List.of("2.000001"), MONDAY), given))
                .isInstanceOf(DelegationOverlaps.class);
    }

    @Test
    void nobodyGivesBackWhatHeTookAndNobodyStepsInWhoIsAway() {
        var given = decisions("deputy", "leader", List.of(), MONDAY, MONDAY);
        assertThatThrownBy(() -> require(wish("leader", "deputy", List.of(), MONDAY), given))
                .isInstanceOf(DelegationInCircle.class);

        var away = new Delegation("deputy", "head", leadership, null, SigningCapacity.BY_MANDATE, List.of(), MONDAY, MONDAY,
                "sick", STAMP);
        assertThatThrownBy(() -> require(wish("leader", "deputy", List.of(), MONDAY), away))
                .isInstanceOf(DelegationInCircle.class);
    }

    @Test
    void whatWasEndedStandsInNobodysWay() {
        var given = decisions("leader", "deputy", List.of(), MONDAY, MONDAY.plusDays(4));

        given.end(STAMP);

        assertThatCode(() -> require(wish("leader", "head", List.of(), MONDAY), given)).doesNotThrowAnyException();
        assertThat(given.isValid(MONDAY)).isFalse();
    }

    @Test
    void itHoldsOnItsDaysAndForItsProceduresOnly() {
        var given = decisions("leader", "deputy", List.of(PROCEDURE, "Đất đai"), MONDAY, MONDAY.plusDays(1));

        assertThat(given.isValid(MONDAY.minusDays(1))).isFalse();
        assertThat(given.isValid(MONDAY)).isTrue();
        assertThat(given.isValid(MONDAY.plusDays(1))).isTrue();
        assertThat(given.isValid(MONDAY.plusDays(2))).isFalse();
        assertThat(given.covers(new Subject(PROCEDURE, "Hộ tịch"))).isTrue();
        assertThat(given.covers(new Subject("9.9", "Đất đai"))).isTrue();
        assertThat(given.covers(new Subject("9.9", "Hộ tịch"))).isFalse();
    }

    private void require(DelegationWish wish, Delegation other) {
        DelegationRules.requireNoContradiction(wish, leadership.getId(), List.of(other), login -> login);
    }

    private Delegation decisions(String giver, String taker, List<String> scope, LocalDate first, LocalDate last) {
        return new Delegation(giver, taker, leadership, Role.LEADER, SigningCapacity.BY_MANDATE, scope, first, last, "away",
                STAMP);
    }

    private static DelegationWish wish(String giver, String taker, List<String> scope, LocalDate day) {
        return new DelegationWish(giver, UUID.randomUUID(), Role.LEADER, taker, SigningCapacity.BY_MANDATE, scope, day, day,
                "away");
    }
}
