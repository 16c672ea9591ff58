package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.time.LocalDate;

/** Under which version of its procedure a dossier is handled (Điều 12.6); {@code from} is null for a test version. */
public record VersionMark(int number, LocalDate from) implements Serializable {

    public static VersionMark of(Dossier dossier) {
        return new VersionMark(dossier.getProcedure().getNumber(), dossier.getProcedure().getEffectiveFrom());
    }
}
