package vn.gov.laichau.dvc.dossier;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.process.StepKind;
import vn.gov.laichau.dvc.routing.Stop;

/** At which step of its process a dossier is, and which unit does it (Điều 12.3). */
@Embeddable
class Whereabouts {

    /** Key of the step; {@code null} while the dossier is a draft. */
    @Column(name = "step")
    private String step;

    /** Where the dossier lies, or to which unit it is on its way. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "step_unit_id")
    private Unit unit;

    /** {@code null} while it is on its way. */
    @Column(name = "step_since")
    private Instant since;

    /** It lies there from now on, whatever was before. */
    void lieAt(String key, Unit place, Instant at) {
        goTo(key, place);
        since = at;
    }

    /** To the next step: at once ({@code true}) where it is done in the same unit or in the same house, else on its way. */
    boolean goOn(Stop next, Instant at) {
        boolean there = isDirect(next);
        goTo(next.step().key(), next.unit());
        since = there ? at : null;
        return there;
    }

    /** Another step or place without a journey; since when it lies there stays as it was. */
    void goTo(String key, Unit place) {
        step = key;
        unit = place;
    }

    void arrive(Instant at) {
        since = at;
    }

    private boolean isDirect(Stop next) {
        var kind = next.step().kind();
        boolean inTheHouse = kind == StepKind.REVIEW || kind == StepKind.DECIDE || kind == StepKind.ISSUE;
        return kind != StepKind.RETURN && (next.unit().getId().equals(unit.getId())
                || inTheHouse && next.unit().agency().getId().equals(unit.agency().getId()));
    }

    /** Between two units: it has left the one and not reached the other. */
    boolean isUnderWay() {
        return step != null && since == null;
    }

    String getStep() {
        return step;
    }

    Unit getUnit() {
        return unit;
    }

    Instant getSince() {
        return since;
    }
}
