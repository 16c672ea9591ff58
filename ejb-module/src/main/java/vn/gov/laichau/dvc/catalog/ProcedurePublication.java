package vn.gov.laichau.dvc.catalog;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Publishes a procedure that was not public before, at a level that it proves (Điều 2.9, 6.1). */
@ApplicationScoped
public class ProcedurePublication {

    @Inject
    Procedures procedures;

    public boolean isPublished(String code) {
        return procedures.exists(code);
    }

    public void publish(ProcedureFile file, LocalDate from) {
        var missing = LevelNeed.missing(file, file.level);
        if (!missing.isEmpty()) {
            throw new LevelNotProven(file.level, missing.get(0));
        }
        if (procedures.exists(file.code)) {
            throw new AlreadyPublished(file.code);
        }
        var procedure = new Procedure(file.code, file.name, file.plainName, file.field);
        procedures.add(procedure);
        procedures.add(new ProcedureVersion(procedure, file, from));
    }
}
