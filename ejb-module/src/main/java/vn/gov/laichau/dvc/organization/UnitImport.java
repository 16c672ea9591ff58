package vn.gov.laichau.dvc.organization;

import java.time.LocalDate;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.shared.Role;

/** Adds the agencies of the province and their parts that are not known yet. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class UnitImport {

    @Inject
    Units units;

    private int added;

    public int load() {
        UnitFile file = DataFile.read("/data/units.json", UnitFile.class);
        var known = units.byCode();
        added = 0;
        file.agencies.forEach(data -> {
            boolean fresh = !known.containsKey(data.code);
            var agency = add(known, data.code, data.name, data.shortName, UnitKind.AGENCY, data.level, null,
                    file.validFrom);
            if (fresh) {
                agency.at(data.gso, data.address, data.phone);
            }
            if (data.staffed) {
                addParts(known, data, agency, file.validFrom);
            }
        });
        return added;
    }

    private void addParts(Map<String, Unit> known, UnitFile.Agency data, Unit agency, LocalDate from) {
        part(known, agency, "mc", "Một cửa " + data.name, UnitKind.DESK, from);
        part(known, agency, "ld", "Lãnh đạo " + data.name, UnitKind.LEADERSHIP, from);
        part(known, agency, "vt", "Văn thư " + data.name, UnitKind.RECORDS, from);
        data.divisions.forEach(division -> part(known, agency, division.key, division.name, UnitKind.DIVISION, from));
    }

    private void part(Map<String, Unit> known, Unit agency, String key, String name, UnitKind kind, LocalDate from) {
        add(known, agency.getCode() + "/" + key, name, agency.getShortName(), kind, null, agency, from);
    }

    private Unit add(Map<String, Unit> known, String code, String name, String shortName, UnitKind kind,
            AdministrativeLevel level, Unit parent, LocalDate from) {
        return known.computeIfAbsent(code, missing -> {
            var unit = new Unit(code, name, shortName, kind, level, parent, from);
            units.add(unit);
            added++;
            return unit;
        });
    }
}
