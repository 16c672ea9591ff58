package vn.gov.laichau.dvc.organization;

import java.io.Serializable;

/** An agency as everybody sees it; address and telephone are empty where they are not known. */
public record AgencyView(String code, String name, AdministrativeLevel level, String address, String phone)
        implements Serializable {

    static AgencyView of(Unit unit) {
        return new AgencyView(unit.getCode(), unit.getName(), unit.getLevel(), unit.getAddress() == null ? ""
                : unit.getAddress(), unit.getPhone() == null ? "" : unit.getPhone());
    }
}
