package vn.gov.laichau.dvc.catalog;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.shared.Json;
import vn.gov.laichau.dvc.tariff.Channel;
import vn.gov.laichau.dvc.tariff.FeeKind;

import static org.assertj.core.api.Assertions.assertThat;

/** A level is proven, not asserted (Điều 2.9). */
class LevelNeedTest {

    private static final LevelNeed.Ground GATEWAY = new LevelNeed.Ground(true, agency -> true);

    @Test
    void aServiceOfLevelFourProvesAllFour() {
        assertThat(LevelNeed.missing(some(content -> { }), 4)).isEmpty();
    }

    @Test
    void withoutAnyFormItIsInformationOnly() {
        var content = some(c -> c.form = List.of());

        assertThat(LevelNeed.missing(content, 1)).isEmpty();
        assertThat(LevelNeed.missing(content, 2)).containsExactly(LevelNeed.FORM_TO_DOWNLOAD);
    }

    @Test
    void theTemplateOfAPaperIsAFormToDownload() {
        var content = some(c -> {
            c.form = List.of();
            c.documents.get(0).template = new ProcedureContent.Attachment();
            c.documents.get(0).template.file = "3f0c8f6e-0000-4000-8000-000000000000";
        });

        assertThat(LevelNeed.missing(content, 2)).isEmpty();
        assertThat(LevelNeed.missing(content, 3)).containsExactly(LevelNeed.FORM);
    }

    @Test
    void anAgencyWithoutPeopleCanNotReceiveOnTheNetwork() {
        assertThat(LevelNeed.missing(some(c -> { }), 3, new LevelNeed.Ground(false, agency -> false)))
                .containsExactly(LevelNeed.STAFF);
    }

    @Test
    void aFeeNeedsPaymentOnTheNetworkAndASystemThatTakesIt() {
        var content = some(c -> {
            var fee = new ProcedureContent.Fee();
            fee.name = "Lệ phí";
            fee.kind = FeeKind.FEE;
            fee.amount = 8_000;
            c.fees = List.of(fee);
        });

        assertThat(LevelNeed.missing(content, 4, GATEWAY)).containsExactly(LevelNeed.ONLINE_PAYMENT);
        content.paidOnline = true;
        assertThat(LevelNeed.missing(content, 4)).containsExactly(LevelNeed.ONLINE_PAYMENT);
        assertThat(LevelNeed.missing(content, 4, GATEWAY)).isEmpty();
    }

    @Test
    void anUnknownFeeIsNotNoFee() {
        assertThat(LevelNeed.missing(some(c -> c.feeKnown = false), 4, GATEWAY)).containsExactly(LevelNeed.ONLINE_PAYMENT);
    }

    @Test
    void theResultComesBackOnTheNetworkAndInAnotherWay() {
        assertThat(LevelNeed.missing(some(c -> c.resultWays = List.of()), 4)).containsExactly(LevelNeed.RESULT_WAYS);
        assertThat(LevelNeed.missing(some(c -> c.resultWays = List.of(Channel.COUNTER, Channel.POST)), 4))
                .containsExactly(LevelNeed.RESULT_WAYS);
    }

    private static ProcedureContent some(Consumer<ProcedureContent> change) {
        var known = SomeProcedure.file().stream().filter(file -> file.code.equals("1.001193")).findFirst().orElseThrow();
        ProcedureContent copy = Json.read(Json.write(known), ProcedureContent.class);
        change.accept(copy);
        return copy;
    }
}
