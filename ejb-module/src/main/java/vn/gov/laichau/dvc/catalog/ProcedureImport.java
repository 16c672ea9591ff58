package vn.gov.laichau.dvc.catalog;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

/** Adds the published procedures that are not known yet, and finds the branch of those that have none. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ProcedureImport {

    private static final LocalDate IN_FORCE = LocalDate.of(2017, 2, 1);

    @Inject
    Procedures procedures;

    @Inject
    Units units;

    @Inject
    Clock clock;

    public int load() {
        ProcedureContent.All file = DataFile.read("/data/procedures.json", ProcedureContent.All.class);
        procedures.withoutBranch().forEach(Procedure::findBranch);
        var known = procedures.codes();
        int added = 0;
        for (var data : file.procedures) {
            if (!known.contains(data.code)) {
                add(data);
                added++;
            }
        }
        return added;
    }

    private void add(ProcedureContent data) {
        var procedure = new Procedure(data);
        procedures.add(procedure);
        var stamp = new Stamp(Role.SYSTEM, clock.instant());
        var version = ProcedureVersion.draft(procedure, 1, data, stamp);
        version.publish(IN_FORCE, stamp);
        procedures.add(version);
        data.providers.forEach(offer -> {
            var agency = units.findByCode(offer.agency).orElseThrow(() -> new NotFound("unit", offer.agency));
            var division = offer.agency + "/" + offer.division;
            procedures.add(new Provider(version, agency,
                    units.findByCode(division).orElseThrow(() -> new NotFound("unit", division))));
        });
    }
}
