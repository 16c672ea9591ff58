package vn.gov.laichau.dvc.intake;

import java.security.Principal;
import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.national.CatalogueImport;
import vn.gov.laichau.dvc.national.RecordFile;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

/** One batch of an import, with how far it is, in one transaction: the bar never tells more than is there. */
@Stateless
@RolesAllowed(Role.SYSTEM_AUTHORITY)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportBatch {

    @Inject
    ImportRuns runs;

    @Inject
    CatalogueImport imports;

    @Inject
    Principal caller;

    @Inject
    Clock clock;

    public UUID begin(String fileName, int total) {
        var now = clock.instant();
        runs.hold();
        runs.last().filter(run -> run.stateAt(now) == ImportRunState.RUNNING).ifPresent(run -> {
            throw new ImportGoesOn(run.getFileName());
        });
        var run = new ImportRun(fileName, total, new Stamp(caller.getName(), now));
        runs.add(run);
        return run.getUuid();
    }

    public void take(UUID id, RecordFile file, int from, int to) {
        var run = runs.get(id);
        imports.take(file, from, to).forEach(line -> runs.add(new ImportRunLine(run.getId(), line)));
        run.reached(to, clock.instant());
    }

    public void end(UUID id, ImportRunState state) {
        runs.get(id).end(state, clock.instant());
    }
}
