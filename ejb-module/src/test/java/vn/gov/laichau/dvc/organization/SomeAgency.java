package vn.gov.laichau.dvc.organization;

import java.time.LocalDate;

import static vn.gov.laichau.dvc.shared.Keys.keyed;

/** A district with its desk, leadership, records office and two divisions. */
public record SomeAgency(Unit agency, Unit desk, Unit leadership, Unit records, Unit division, Unit otherDivision) {

    private static final LocalDate FROM = LocalDate.of(2017, 1, 1);

    public static SomeAgency make() {
        var agency = keyed(new Unit("H35.22", "Ủy ban nhân dân huyện Tam Đường", "UBND", UnitKind.AGENCY,
                AdministrativeLevel.DISTRICT, null, FROM));
        return new SomeAgency(agency, part(agency, "mc", UnitKind.DESK), part(agency, "ld", UnitKind.LEADERSHIP),
                part(agency, "vt", UnitKind.RECORDS), part(agency, "tckh", UnitKind.DIVISION),
                part(agency, "ktht", UnitKind.DIVISION));
    }

    private static Unit part(Unit agency, String key, UnitKind kind) {
        return keyed(new Unit(agency.getCode() + "/" + key, key, "UBND", kind, null, agency, FROM));
    }
}
