package vn.gov.laichau.dvc.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.Procedures;
import vn.gov.laichau.dvc.catalog.VersionState;
import vn.gov.laichau.dvc.shared.Stamp;

/**
 * The day of a published version has come: the procedure is named as it says, and the groups of running dossiers that were
 * chosen are moved. Once, on whichever node comes first.
 */
@ApplicationScoped
class VersionBeginning {

    @Inject
    Publications publications;

    @Inject
    Procedures procedures;

    @Inject
    VersionMoves moves;

    @Inject
    Clock clock;

    List<Long> due() {
        return publications.due(LocalDate.now(clock));
    }

    void begin(long id, Stamp stamp) {
        procedures.hold(publications.get(id).getVersion().getProcedure());
        var line = publications.getLocked(id);
        var version = line.getVersion();
        if (line.isBegun() || version.getState() != VersionState.PUBLISHED) {
            return;
        }
        version.nameProcedure();
        int moved = moves.move(version, moves.held(version), line.getChoices(), stamp);
        publications.get(id).begun(moved, stamp.at());
    }
}
