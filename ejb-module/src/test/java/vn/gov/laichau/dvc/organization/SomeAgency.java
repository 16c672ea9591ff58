package vn.gov.laichau.dvc.organization;

import java.time.LocalDate;

import static vn.gov.laichau.dvc.shared.Keys.keyed;

/** An agency with its desk, leadership, records office and two divisions. */
public record SomeAgency(Unit agency, Unit desk, Unit leadership, Unit records, Unit division, Unit otherDivision) {

    private static final LocalDate FROM = LocalDate.of(2017, 1, 1);

    public static SomeAgency make() {
        return of(new Unit("H35.22", "Ủy ban nhân dân huyện Tam Đường", "UBND", UnitKind.AGENCY,
                AdministrativeLevel.DISTRICT, null, FROM));
    }

    /** A department of the province. */
    public static SomeAgency other() {
        return of(new Unit("H35.02", "Sở Nội vụ", "SNV", UnitKind.AGENCY, AdministrativeLevel.PROVINCE, null, FROM));
    }

    private static SomeAgency of(Unit fresh) {
        var agency = keyed(fresh);
        return new SomeAgency(agency, part(agency, "mc", UnitKind.DESK), part(agency, "ld", UnitKind.LEADERSHIP),
                part(agency, "vt", UnitKind.RECORDS), part(agency, "tckh", UnitKind.DIVISION),
                part(agency, "ktht", UnitKind.DIVISION));
    }

    private static Unit part(Unit agency, String key, UnitKind kind) {
        return keyed(new Unit(agency.getCode() + "/" + key, key, "UBND", kind, null, agency, FROM));
    }
}
