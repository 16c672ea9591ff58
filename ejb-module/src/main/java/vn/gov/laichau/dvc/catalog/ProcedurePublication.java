package vn.gov.laichau.dvc.catalog;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Stamp;

/** Publishes a procedure that was not public before, at a level that it proves (Điều 2.9, 6.1). */
@ApplicationScoped
public class ProcedurePublication {

    @Inject
    Procedures procedures;

    @Inject
    LevelProof proof;

    public boolean isPublished(String code) {
        return procedures.exists(code);
    }

    public void publish(ProcedureContent file, LocalDate from, Stamp stamp) {
        var missing = proof.missing(file, file.level);
        if (!missing.isEmpty()) {
            throw new LevelNotProven(file.level, missing.get(0));
        }
        if (procedures.exists(file.code)) {
            throw new AlreadyPublished(file.code);
        }
        var procedure = new Procedure(file);
        procedures.add(procedure);
        var version = ProcedureVersion.draft(procedure, 1, file, stamp);
        version.publish(from, stamp);
        procedures.add(version);
    }
}
