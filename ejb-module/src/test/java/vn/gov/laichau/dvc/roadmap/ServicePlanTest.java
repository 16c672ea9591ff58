package vn.gov.laichau.dvc.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.catalog.OfferedLevel;
import vn.gov.laichau.dvc.shared.ChangedMeanwhile;
import vn.gov.laichau.dvc.shared.Stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The roadmap of services (Điều 12.2). */
class ServicePlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final Stamp STAMP = new Stamp("qt.tamduong", Instant.parse("2026-11-24T01:00:00Z"));

    @ParameterizedTest
    @CsvSource({"3,2026-11-24,REACHED", "4,2027-01-01,REACHED", "2,2026-12-31,PLANNED", "2,2027-01-01,LATE",
        "0,2027-01-01,LATE"})
    void whetherAPlanIsReachedIsReadFromTheCatalogueOfToday(int level, LocalDate today, PlanState state) {
        assertThat(plan(3).state(level, today)).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 5})
    void aPlanAimsAtLevelTwoToFour(int level) {
        assertThatThrownBy(() -> plan(level)).isInstanceOf(PlanLevelWrong.class);
    }

    @Test
    void aPlanIsChangedAndRemovedWithAReasonOnly() {
        var plan = plan(3);

        assertThatThrownBy(() -> plan.change(4, DAY, " ", 0, STAMP)).isInstanceOf(PlanReasonMissing.class);
        assertThatThrownBy(() -> plan.remove("", 0, STAMP)).isInstanceOf(PlanReasonMissing.class);
        plan.change(4, DAY.plusYears(1), "Chờ cổng thanh toán", 0, STAMP);
        assertThat(plan.getTargetLevel()).isEqualTo(4);
        assertThat(plan.getReason()).isEqualTo("Chờ cổng thanh toán");
    }

    @Test
    void nobodyWritesOverWhatHeHasNotSeen() {
        assertThatThrownBy(() -> plan(3).change(4, DAY, "vì", 7, STAMP)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void anAgencyThatDoesNotOfferAServiceHasNotReachedLevelThree() {
        var offered = new OfferedLevel("1.001193", "Khai sinh", 4, Set.of("H35.22.06"));

        assertThat(offered.levelOf("H35.22.06")).isEqualTo(4);
        assertThat(offered.levelOf("H35.22.07")).isEqualTo(2);
    }

    private static ServicePlan plan(int level) {
        return new ServicePlan(null, "1.001193", level, DAY, STAMP);
    }
}
