package vn.gov.laichau.dvc.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.organization.StandIn;
import vn.gov.laichau.dvc.workflow.TaskKind;

import static org.assertj.core.api.Assertions.assertThat;

/** What people type is never part of a statement; a page needs no more of each place than it shows. */
class QueueSqlTest {

    private static final Workplaces PLACES = new Workplaces("lan", List.of(new Workplaces.Place(7, TaskKind.HANDLE,
            Set.of("specialist")), new Workplaces.Place(8, TaskKind.RECEIVE, Set.of("reception"))));

    @Test
    void whatWasTypedIsAValue() {
        var query = new QueueQuery(PLACES, false, "x' or 1=1", true, null, null, "");

        var sql = new QueueSql(query, new ArrayList<>(), "%'; drop table%", "%x%", List.of(1L));

        assertThat(sql.page(null, false, 26)).doesNotContain("drop").doesNotContain("1=1");
        assertThat(sql.values()).contains("%'; drop table%", "x' or 1=1");
    }

    @Test
    void eachPlaceIsReadInItsOwnOrderAndNoFurtherThanThePage() {
        var sql = new QueueSql(QueueQuery.all(PLACES)).page(null, false, 26);

        assertThat(sql).contains("cross join lateral").contains("t.unit_id = w.unit_id and t.kind = w.kind")
                .contains("t.id limit 26) x");
    }

    @Test
    void whatHasNoDueTimeComesLastAndHasItsPlace() {
        var sql = new QueueSql(QueueQuery.all(PLACES));

        assertThat(sql.page(new QueueKey(null, 5), false, 26)).contains("> (cast(?1 as timestamptz), ?2)");
        assertThat(sql.values()).containsExactly("infinity", 5L);
    }

    @Test
    void severalCountsInOneStatementHaveValuesOneBehindTheOther() {
        var values = new ArrayList<Object>();
        var late = new QueueSql(QueueQuery.all(PLACES).due(Instant.EPOCH, Instant.EPOCH), values).counted(100);
        var mine = new QueueSql(QueueQuery.all(PLACES).heldBy("a"), values).counted(100);

        assertThat(late).contains("cast(?1 as").contains("cast(?2 as").doesNotContain("?3");
        assertThat(mine).contains("t.holder = ?3").doesNotContain("?1");
        assertThat(values).containsExactly(Instant.EPOCH.toString(), Instant.EPOCH.toString(), "a");
    }

    @Test
    void whatIDeclinedToSignWaitsForOthers() {
        var deciding = new Workplaces("lan", List.of(new Workplaces.Place(9, TaskKind.DECIDE, Set.of("leader"))));
        var sql = new QueueSql(QueueQuery.all(deciding));

        assertThat(sql.page(null, false, 26)).contains("not exists (select 1 from dvc.signing_refusal");
        assertThat(sql.values()).containsExactly("lan");
        assertThat(new QueueSql(QueueQuery.all(PLACES)).page(null, false, 26)).doesNotContain("signing_refusal");
    }

    @Test
    void whoFillsAPlaceForSomeProceduresSeesOnlyThose() {
        var partly = new Workplaces("lan", List.of(new Workplaces.Place(7, TaskKind.HANDLE, Set.of("specialist")),
                new Workplaces.Place(9, TaskKind.DECIDE_MOTION, Set.of("leader"), Set.of("Đất đai'"))));
        var sql = new QueueSql(QueueQuery.all(partly));

        assertThat(sql.page(null, false, 26)).contains("p.code = any(w.scope)").doesNotContain("Đất đai");
        assertThat(sql.values()).containsExactly("Đất đai'");
    }

    @Test
    void aPlaceThatIsFilledForPartsIsOnePlaceAndNoneWhereAllIsOpenAnyway() {
        var land = new StandIn(UUID.randomUUID(), "a", 9, "leader", false, null, Set.of("Đất đai"));
        var code = new StandIn(UUID.randomUUID(), "b", 9, "leader", false, null, Set.of("1.001612"));

        assertThat(Workplaces.partly(List.of(land, code), TaskKind.DECIDE_MOTION, Map.of())).containsExactly(
                new Workplaces.Place(9, TaskKind.DECIDE_MOTION, Set.of("leader"), Set.of("Đất đai", "1.001612")));
        assertThat(Workplaces.partly(List.of(land), TaskKind.DECIDE, Map.of(9L, Set.of("leader")))).isEmpty();
        assertThat(Workplaces.partly(List.of(land), TaskKind.ISSUE, Map.of())).isEmpty();
    }

    @Test
    void backwardsIsTheSameOrderTurnedRound() {
        var sql = new QueueSql(QueueQuery.all(PLACES)).page(new QueueKey(Instant.EPOCH, 5), true, 26);

        assertThat(sql).contains("< (cast(").contains("t.id desc limit 26").endsWith("q.due_key desc, q.id desc limit 26");
    }
}
