package vn.gov.laichau.dvc.workflow;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.Stamp;

/** Tasks for tests of those who look at them. */
public final class SomeTask {

    private SomeTask() {
    }

    public static Task of(Dossier dossier, Unit unit, TaskKind kind, Stamp stamp) {
        return new Task(dossier, unit, kind, null, null, stamp);
    }
}
