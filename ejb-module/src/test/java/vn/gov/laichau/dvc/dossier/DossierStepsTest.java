package vn.gov.laichau.dvc.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.account.SomeApplicant;
import vn.gov.laichau.dvc.catalog.SomeProcedure;
import vn.gov.laichau.dvc.document.SomeFile;
import vn.gov.laichau.dvc.organization.SomeAgency;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.routing.Filing;
import vn.gov.laichau.dvc.routing.Stop;
import vn.gov.laichau.dvc.shared.Stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gov.laichau.dvc.shared.Keys.keyed;

/** A dossier of 3.000331 goes through its fourteen steps and two agencies (domain.md §6 card 21). */
class DossierStepsTest {

    private final SomeAgency commune = SomeAgency.make();
    private final SomeAgency department = SomeAgency.other();
    private final Dossier dossier = keyed(new Dossier(SomeApplicant.citizen(), SomeProcedure.version("3.000331"), "",
            commune.agency(), commune.desk(), commune.division(), 0, by("citizen")));
    private Instant now;

    @Test
    void itGoesThroughAllFourteenStepsAndEachUnitSeesItFromItsStepOn() {
        submitted();
        accepted();
        at("b2", commune.desk(), DossierStatus.ACCEPTED);
        dossier.passOn("", to("b3"), by("desk"));
        assertThat(dossier.isUnderWay()).isTrue();
        assertThat(sees(commune.division())).isFalse();
        assertThat(dossier.arrive(by("system")).verb()).isEqualTo(DossierVerb.START);
        at("b3", commune.division(), DossierStatus.IN_PROCESS);
        dossier.assign(to("b4"), by("head"));
        at("b4", commune.division(), DossierStatus.IN_PROCESS);
        dossier.propose(Outcome.GRANT, "commune agrees", to("b5"), by("officer"));
        at("b5", commune.division(), DossierStatus.AWAITING_APPROVAL);
        assertThat(sees(commune.leadership())).isFalse();
        dossier.initial("", to("b6"), by("head"));
        at("b6", commune.leadership(), DossierStatus.AWAITING_APPROVAL);
        dossier.endorse(to("b7"), by("chairman"));
        at("b7", commune.records(), DossierStatus.IN_PROCESS);
        dossier.sendOn("01/CV-UBND", to("b8"), by("clerk"));
        assertThat(dossier.isUnderWay()).isTrue();
        nobodySeesItAt(department);
        assertThat(dossier.arrive(by("system")).verb()).isEqualTo(DossierVerb.ARRIVE);
        at("b8", department.desk(), DossierStatus.IN_PROCESS);
        dossier.takeOver("", to("b9"), by("there desk"));
        at("b9", department.desk(), DossierStatus.IN_PROCESS);
        dossier.passOn("", to("b10"), by("there desk"));
        assertThat(sees(department.division())).isFalse();
        dossier.arrive(by("system"));
        at("b10", department.division(), DossierStatus.IN_PROCESS);
        dossier.assign(to("b11"), by("there head"));
        dossier.propose(Outcome.GRANT, "granted", to("b12"), by("there officer"));
        dossier.initial("sound", to("b13"), by("there head"));
        at("b13", department.leadership(), DossierStatus.AWAITING_APPROVAL);
        assertThat(dossier.approve(null, by("director")).stepped()).isFalse();
        dossier.issue("07/KQ-SNV", to("b14"), by("director"));
        assertThat(dossier.getStatus()).isEqualTo(DossierStatus.RESULT_ISSUED);
        assertThat(dossier.isUnderWay()).isTrue();
        assertThat(dossier.arrive(by("system")).verb()).isEqualTo(DossierVerb.ARRIVE_AT_DESK);
        at("b14", commune.desk(), DossierStatus.RESULT_AT_DESK);
        assertThat(dossier.getDecidedIn()).isSameAs(department.leadership());
        assertThat(dossier.getDecisionText()).isEqualTo("granted");
        assertThat(sees(department.records())).isFalse();
    }

    @Test
    void whoProposedInAnAgencyNeitherInitialsNorEndorsesThere() {
        proposed();

        assertThatThrownBy(() -> dossier.initial("", to("b6"), by("officer"))).isInstanceOf(SameHandTwice.class);
        dossier.initial("", to("b6"), by("head"));
        assertThatThrownBy(() -> dossier.endorse(to("b7"), by("officer"))).isInstanceOf(SameHandTwice.class);
        at("b6", commune.leadership(), DossierStatus.AWAITING_APPROVAL);
    }

    @Test
    void aRemarkOfHeadOrLeaderBringsItBackToTheHandlingOfTheirOwnAgency() {
        proposed();

        dossier.returnWithRemark("minutes?", to("b4"), by("head"));
        at("b4", commune.division(), DossierStatus.IN_PROCESS);
        dossier.propose(Outcome.GRANT, "again", to("b5"), by("officer"));
        dossier.initial("", to("b6"), by("head"));
        dossier.returnWithRemark("look again", to("b4"), by("chairman"));

        at("b4", commune.division(), DossierStatus.IN_PROCESS);
    }

    @Test
    void aRefusalOfTheFirstAgencyIsAResultAndTheSecondNeverSeesIt() {
        proposed();
        dossier.initial("", to("b6"), by("head"));

        dossier.decideRefusal("not of this commune", to("b7"), by("chairman"));
        at("b7", commune.records(), DossierStatus.SIGNED);
        dossier.issue("02/TB-UBND", to("b14"), by("clerk"));
        dossier.arrive(by("system"));

        at("b14", commune.desk(), DossierStatus.RESULT_AT_DESK);
        assertThat(dossier.getOutcome()).isEqualTo(Outcome.REFUSE);
        nobodySeesItAt(department);
    }

    @Test
    void aUnitThatOnlyGaveItsOpinionLosesItOneThatDoesAStepKeepsIt() {
        submitted();
        accepted();
        dossier.passOn("", to("b3"), by("desk"));
        dossier.arrive(by("system"));
        dossier.assign(to("b4"), by("head"));

        dossier.consult(commune.otherDivision(), "?", by("officer"));
        dossier.consult(commune.desk(), "?", by("officer"));
        assertThat(sees(commune.otherDivision())).isTrue();
        dossier.consentBySilence(commune.otherDivision(), by("system"));
        dossier.endPartOf(commune.desk(), by("desk"));

        assertThat(sees(commune.otherDivision())).isFalse();
        assertThat(sees(commune.desk())).isTrue();
        assertThat(dossier.getHistory()).last().satisfies(line -> {
            assertThat(line.getVerb()).isEqualTo(DossierVerb.CONSENT_BY_SILENCE);
            assertThat(line.getUnit()).isEqualTo(commune.otherDivision().getId());
        });
    }

    @Test
    void whoHandlesItGoesOnWithoutAUnitThatIsLateAndSaysWhyAndTheUnitLosesIt() {
        submitted();
        accepted();
        dossier.passOn("", to("b3"), by("desk"));
        dossier.arrive(by("system"));
        dossier.assign(to("b4"), by("head"));
        dossier.consult(commune.otherDivision(), "?", by("officer"));
        assertThatThrownBy(() -> dossier.goOnWithoutAnswer(commune.otherDivision(), " ", by("officer")))
                .isInstanceOf(ReasonMissing.class);

        dossier.goOnWithoutAnswer(commune.otherDivision(), "three weeks late", by("officer"));

        assertThat(dossier.getStatus()).as("others may still be asked").isEqualTo(DossierStatus.CONSULTING);
        assertThat(dossier.getQuestionsSettled()).isEqualTo(1);
        assertThat(sees(commune.otherDivision())).isFalse();
        assertThat(dossier.getHistory()).last().satisfies(line -> assertThat(line.getReason())
                .isEqualTo(commune.otherDivision().getName() + ": three weeks late"));
        dossier.resume(by("officer"));
        assertThat(dossier.getStatus()).isEqualTo(DossierStatus.IN_PROCESS);
    }

    @Test
    void theAnswersAndTheVersionDecideTheWholeWayBeforehand() {
        var filing = new Filing(dossier.getProcedure(), commune.agency(), commune.division(), dossier.getAnswers(),
                LocalDate.of(2017, 3, 6));

        assertThat(filing.route().complete()).isTrue();
        assertThat(filing.route().steps()).extracting(Step::key).hasSize(14).startsWith("b1").endsWith("b14");
    }

    private void submitted() {
        for (var slot : List.of("donDeNghi", "giayToHoanCanh")) {
            dossier.attach(slot, SomeFile.pdf(slot + ".pdf"), by("citizen"));
        }
        dossier.submit("H35.22.06-170306-0001", to("b1"), by("citizen"));
    }

    private void accepted() {
        dossier.requiredDocuments().forEach(paper -> dossier.judge(paper.key(), PaperVerdict.GOOD, null, by("desk")));
        dossier.accept(SomeDossier.CALENDAR, to("b2"), by("desk"));
    }

    private void proposed() {
        submitted();
        accepted();
        dossier.passOn("", to("b3"), by("desk"));
        dossier.arrive(by("system"));
        dossier.assign(to("b4"), by("head"));
        dossier.propose(Outcome.GRANT, "commune agrees", to("b5"), by("officer"));
    }

    private Stop to(String key) {
        var step = dossier.getProcedure().process("").step(key).orElseThrow();
        var agency = step.unit().code().isEmpty() ? commune : department;
        return new Stop(step, switch (step.unit().place()) {
            case DESK -> agency.desk();
            case HANDLING, DIVISION -> agency.division();
            case LEADERSHIP -> agency.leadership();
            case RECORDS -> agency.records();
        });
    }

    private void at(String key, Unit unit, DossierStatus status) {
        assertThat(dossier.getStep()).isEqualTo(key);
        assertThat(dossier.getStepUnit()).isSameAs(unit);
        assertThat(dossier.isUnderWay()).isFalse();
        assertThat(dossier.getStatus()).isEqualTo(status);
        assertThat(sees(unit)).isTrue();
    }

    private boolean sees(Unit unit) {
        return dossier.isOpenTo(Set.of(unit.getId()));
    }

    private void nobodySeesItAt(SomeAgency agency) {
        assertThat(dossier.isOpenTo(Set.of(agency.desk().getId(), agency.division().getId(), agency.records().getId(),
                agency.leadership().getId(), agency.otherDivision().getId()))).isFalse();
    }

    private Stamp by(String actor) {
        now = (now == null ? Instant.parse("2017-03-06T01:00:00Z") : now).plus(Duration.ofMinutes(1));
        return new Stamp(actor, now);
    }
}
