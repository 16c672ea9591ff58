package vn.gov.laichau.dvc.paper;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.document.SomeFile;
import vn.gov.laichau.dvc.organization.SomeAgency;

import static org.assertj.core.api.Assertions.assertThat;

/** What a letter to another unit says, and who may read it (Điều 8.1). */
class PaperContentTest {

    private static final Instant NOW = Instant.parse("2017-03-06T01:00:00Z");

    @Test
    void aLimitAtTheEndOfADayNamesThatDayAndNotTheNext() {
        assertThat(PaperContent.limit(Instant.parse("2017-03-17T17:00:00Z"))).isEqualTo("hết ngày 17/03/2017");
    }

    @Test
    void aLimitInHoursNamesItsHour() {
        assertThat(PaperContent.limit(Instant.parse("2017-03-17T03:30:00Z"))).isEqualTo("10 giờ 30, ngày 17/03/2017");
    }

    @Test
    void aLetterIsForTheUnitThatItIsWrittenTo() {
        var units = SomeAgency.make();
        var letter = new OfficialPaper(1, PaperKind.QUESTION, "01/PLYK", SomeFile.pdf("q.pdf"), NOW)
                .to(units.otherDivision());

        assertThat(letter.isTo(Set.of(units.otherDivision().getId(), units.desk().getId()))).isTrue();
        assertThat(letter.isTo(Set.of(units.division().getId()))).isFalse();
        assertThat(new OfficialPaper(1, PaperKind.RECEIPT, "01/TNHS", SomeFile.pdf("r.pdf"), NOW)
                .isTo(Set.of(units.division().getId()))).isFalse();
    }
}
