package vn.gov.laichau.dvc.catalog;

import java.time.LocalDate;
import java.util.List;

import vn.gov.laichau.dvc.shared.DataFile;

/** The real procedures of the data file, for tests without a database. */
public final class TestProcedures {

    private TestProcedures() {
    }

    public static List<ProcedureFile> all() {
        ProcedureFile.All file = DataFile.read("/data/procedures.json", ProcedureFile.All.class);
        return file.procedures;
    }

    public static ProcedureVersion version(String code) {
        var data = all().stream().filter(found -> found.code.equals(code)).findFirst().orElseThrow();
        return new ProcedureVersion(new Procedure(data.code, data.name, data.plainName, data.field), data,
                LocalDate.of(2017, 2, 1));
    }
}
