package vn.gov.laichau.dvc.catalog;

import java.time.LocalDate;
import java.util.List;

import vn.gov.laichau.dvc.shared.DataFile;

/** The procedures that the system really loads. */
public final class SomeProcedure {

    private static final ProcedureFile.All FILE = DataFile.read("/data/procedures.json", ProcedureFile.All.class);

    private SomeProcedure() {
    }

    /** The published version of a procedure under its national code. */
    public static ProcedureVersion version(String code) {
        var data = file().stream().filter(found -> found.code.equals(code)).findFirst().orElseThrow();
        return new ProcedureVersion(new Procedure(data.code, data.name, data.plainName, data.field), data,
                LocalDate.of(2017, 2, 1));
    }

    static List<ProcedureFile> file() {
        return FILE.procedures;
    }
}
