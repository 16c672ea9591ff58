package vn.gov.laichau.dvc.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.shared.Stamp;

/** The procedures that the system really loads. */
public final class SomeProcedure {

    private static final ProcedureContent.All FILE = DataFile.read("/data/procedures.json", ProcedureContent.All.class);

    private SomeProcedure() {
    }

    /** The published version of a procedure under its national code. */
    public static ProcedureVersion version(String code) {
        var data = file().stream().filter(found -> found.code.equals(code)).findFirst().orElseThrow();
        return published(data);
    }

    /** The same with something changed. */
    public static ProcedureVersion changed(String code, Consumer<ProcedureContent> change) {
        var copy = version(code).copyOfContent();
        change.accept(copy);
        return published(copy);
    }

    /** What the content says, public since the regulation is in force. */
    public static ProcedureVersion published(ProcedureContent content) {
        var stamp = new Stamp("system", Instant.parse("2017-02-01T00:00:00Z"));
        var version = ProcedureVersion.draft(new Procedure(content), 1, content, stamp);
        version.publish(LocalDate.of(2017, 2, 1), stamp);
        return version;
    }

    static List<ProcedureContent> file() {
        return FILE.procedures;
    }
}
