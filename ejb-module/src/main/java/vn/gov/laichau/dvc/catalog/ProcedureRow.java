package vn.gov.laichau.dvc.catalog;

import java.io.Serializable;

import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.organization.AdministrativeLevel;

/** A line of the catalogue. */
public record ProcedureRow(String code, String name, String plainName, String fieldName, int level,
        AdministrativeLevel administrativeLevel, int limitAmount, TimeUnit limitUnit, long feeTotal)
        implements Serializable {

    static ProcedureRow of(ProcedureVersion v) {
        var p = v.getProcedure();
        return new ProcedureRow(p.getCode(), p.getName(), p.getPlainName(), p.getFieldName(),
                v.getServiceLevel().number(), v.getAdministrativeLevel(), v.getTimeLimit().getAmount(),
                v.getTimeLimit().getUnit(), v.feeTotal());
    }
}
