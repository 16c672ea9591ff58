package vn.gov.laichau.dvc.template;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.organization.AgencyTexts;
import vn.gov.laichau.dvc.organization.TextNotYoursToRead;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.UnitView;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An administrator reads the templates of his agency and of the province, whatever address he writes (Điều 4, 11.3). */
class TemplateRightsTest {

    private static final DraftPlace FOREIGN = new DraftPlace("H35.02", DraftPlace.EVERY_PROCEDURE, Outcome.GRANT);

    private final TemplateWriting writing = new TemplateWriting();

    @BeforeEach
    void ofOneAgency() {
        writing.texts = new AgencyTexts() {
            @Override
            public List<UnitView> agencies() {
                return List.of(new UnitView(1, new UUID(0, 1), "H35.22", "Ủy ban nhân dân huyện Tam Đường", UnitKind.AGENCY,
                        ""));
            }
        };
    }

    @Test
    void whoOnlyReadsTheTemplatesOfAnotherAgencyIsNotToldWhoWritesThem() {
        List.<ThrowingCallable>of(() -> writing.own(FOREIGN.agency()), () -> writing.template(FOREIGN),
                () -> writing.wordFile(FOREIGN), () -> writing.wordExample(FOREIGN),
                () -> writing.fillExample(FOREIGN, new byte[0], Map.of()))
                .forEach(read -> assertThatThrownBy(read).isInstanceOf(TextNotYoursToRead.class));
    }

    @Test
    void thoseOfHisOwnAndOfTheProvinceAre() {
        assertThatCode(() -> writing.texts.requireMayRead("H35.22")).doesNotThrowAnyException();
        assertThatCode(() -> writing.texts.requireMayRead(AgencyTexts.PROVINCE)).doesNotThrowAnyException();
    }
}
