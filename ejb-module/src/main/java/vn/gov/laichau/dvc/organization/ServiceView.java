package vn.gov.laichau.dvc.organization;

import java.io.Serializable;

/** A service of the officer who is logged in: unit, role and position. */
public record ServiceView(UnitView unit, String role, String position) implements Serializable {
}
