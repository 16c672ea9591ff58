package vn.gov.laichau.dvc.desk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.paper.HandOverSlips;
import vn.gov.laichau.dvc.shared.Role;

/** What officers print to go with paper: the control sheet of a dossier, the slip for several that are carried over. */
@Stateless
@Audited
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK})
public class SheetPrinting {

    /** More are not carried at once. */
    private static final int MOST = 100;

    @Inject
    DossierGate gate;

    @Inject
    ControlSheet sheet;

    @Inject
    HandOverSlips slips;

    @Inject
    CurrentOfficer officer;

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** Mẫu số 05, as PDF. */
    public byte[] controlSheet(UUID id) {
        return sheet.pdf(id);
    }

    /** A slip for these dossiers, as PDF. */
    public byte[] slip(List<UUID> ids) {
        var dossiers = ids.stream().distinct().limit(MOST).map(gate::wholeForOfficer).toList();
        var unit = units.get(officer.unitIds().iterator().next());
        return slips.print(dossiers, officers.names(List.of(officer.login())).getOrDefault(officer.login(), ""),
                unit.agency().getName(), unit.getName(), clock.instant());
    }
}
