package vn.gov.laichau.dvc.catalog;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.organization.AdministrativeLevel;
import vn.gov.laichau.dvc.tariff.Channel;

/** A line of the catalogue; {@code limitUnit} is null where the source told no time limit. */
public record ProcedureRow(String code, String name, String plainName, String branch, String fieldName, int level,
        AdministrativeLevel administrativeLevel, int limitAmount, TimeUnit limitUnit, long feeTotal, boolean feeKnown,
        LocalDate effectiveFrom, Instant changedAt) implements Serializable {

    static ProcedureRow of(ProcedureVersion v, LocalDate day) {
        var p = v.getProcedure();
        var limit = v.timeLimit(v.isFileable() ? Channel.ONLINE : Channel.COUNTER, "", "");
        return new ProcedureRow(p.getCode(), p.getName(), p.getPlainName(), p.getBranch() == null ? "" : p.getBranch(),
                p.getFieldName(), v.getServiceLevel().number(), v.getAdministrativeLevel(),
                limit == null ? 0 : limit.getAmount(), limit == null ? null : limit.getUnit(), v.feeTotal(day),
                v.isFeeKnown(), v.getEffectiveFrom(), v.getChangedAt());
    }

    /** From level 3 a dossier can be sent on the network. */
    public boolean isFileable() {
        return ServiceLevel.of(level).isFileable();
    }

    /** The name that people use, where it says something else. */
    public String otherName() {
        return name.startsWith(plainName) ? "" : plainName;
    }
}
