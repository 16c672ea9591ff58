package vn.gov.laichau.dvc.organization;

import java.io.Serializable;
import java.util.UUID;

/** A unit as pages show it. */
public record UnitView(long id, UUID uuid, String code, String name, UnitKind kind, String agencyName)
        implements Serializable {

    public static UnitView of(Unit unit) {
        return new UnitView(unit.getId(), unit.getUuid(), unit.getCode(), unit.getName(), unit.getKind(),
                unit.agency().getName());
    }
}
