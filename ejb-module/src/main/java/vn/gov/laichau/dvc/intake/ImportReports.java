package vn.gov.laichau.dvc.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.national.ImportLine;
import vn.gov.laichau.dvc.national.ImportOutcome;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;

/** What became of each record of an import. */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY})
public class ImportReports {

    private static final int LARGEST_PAGE = 50;
    private static final int LATEST = 10;

    @Inject
    ImportRuns runs;

    @Inject
    Clock clock;

    public List<ImportRunView> latest() {
        return runs.latest(LATEST).stream().map(run -> run.view(clock.instant())).toList();
    }

    public ImportRunView run(UUID id) {
        return runs.get(id).view(clock.instant());
    }

    public Map<ImportOutcome, Long> counts(UUID id) {
        return runs.counts(runs.get(id));
    }

    /** One page of the report; empty: every outcome; {@code noted}: only where something was not understood. */
    public Slice<ImportLine> lines(UUID id, Optional<ImportOutcome> outcome, boolean noted, int first, int size) {
        var run = runs.get(id);
        int start = Math.max(first, 0);
        int many = Math.min(Math.max(size, 1), LARGEST_PAGE);
        return Slice.of(runs.lines(run, outcome, noted, start, many).stream().map(ImportRunLine::getLine).toList(), start,
                many, runs.counted(run, outcome, noted, Slice.CAP + 1));
    }
}
