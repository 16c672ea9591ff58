package vn.gov.laichau.dvc.publication;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.calendar.ProvinceCalendar;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.catalog.Example;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.SomeProcedure;

import static org.assertj.core.api.Assertions.assertThat;

/** Golden dossiers of the household business: three working days, 100.000 đồng, two required papers. */
class GoldenRunTest {

    private final ProcedureVersion version = SomeProcedure.version("1.001612");
    private final WorkingCalendar calendar = ProvinceCalendar.load();
    private final Example example = new Example();

    @BeforeEach
    void anExampleThatIsRight() {
        example.name = "Hộ bán chè";
        example.agency = "H35.22";
        example.day = "2017-03-02";
        example.answers = Map.of("hoTen", "Lò Thị Mai", "ngaySinh", "1990-11-05", "soDinhDanh", "012190001234", "noiCuTru",
                "Bản Hon 1", "dienThoai", "0912345678", "tenHo", "Chè Bản Hon", "truSo", "Bản Hon 1", "nganhNghe",
                "Bán lẻ chè", "von", "80000000", "soLaoDong", "2");
        GoldenRun.recorded(version, example, agency -> calendar);
    }

    @Test
    void whatWasRecordedIsAsExpected() {
        assertThat(GoldenRun.run(version, example, agency -> calendar).deviations()).isEmpty();
        assertThat(example.fee).isEqualTo(100_000);
        assertThat(example.papers).containsExactly("giayDeNghi", "giayToTuyThan");
        assertThat(example.route).hasSameSizeAs(version.process("H35.22").steps());
    }

    @Test
    void threeWorkingDaysFromAThursdayEndOnTuesday() {
        assertThat(example.dueDay).isEqualTo("2017-03-07");
    }

    @Test
    void anotherFeeAnotherDayOtherPapersAndAnotherRouteAreToldOneByOne() {
        example.fee = 99_999;
        example.dueDay = "2017-03-08";
        example.papers = List.of("giayDeNghi");
        example.route = List.of();

        assertThat(aspects()).containsExactly(GoldenAspect.ROUTE, GoldenAspect.FEE, GoldenAspect.DUE_DAY,
                GoldenAspect.PAPERS);
    }

    @Test
    void theOrderOfPapersDoesNotMatter() {
        example.papers = List.of("giayToTuyThan", "giayDeNghi");

        assertThat(aspects()).isEmpty();
    }

    @Test
    void anAnswerThatIsMissingOrWrongIsTold() {
        example.answers = Map.of("hoTen", "Lò Thị Mai", "ngaySinh", "hôm qua");

        assertThat(aspects()).contains(GoldenAspect.ANSWERS);
    }

    @Test
    void aDayThatIsNoneAYearWithoutACalendarAndNothingAtAllAreToldAndNothingBreaks() {
        example.day = "30/02/2017";
        assertThat(aspects()).contains(GoldenAspect.EXAMPLE);
        example.day = "2199-01-01";
        assertThat(aspects()).contains(GoldenAspect.EXAMPLE);
        example.day = null;
        example.channel = null;
        example.answers = null;
        example.papers = null;
        example.route = null;
        example.units = Long.MIN_VALUE;
        assertThat(aspects()).contains(GoldenAspect.EXAMPLE);
    }

    private List<GoldenAspect> aspects() {
        return GoldenRun.run(version, example, agency -> calendar).deviations().stream().map(GoldenResult.Deviation::aspect)
                .distinct().toList();
    }
}
