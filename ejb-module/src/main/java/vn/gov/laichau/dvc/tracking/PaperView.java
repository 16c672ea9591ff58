package vn.gov.laichau.dvc.tracking;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import vn.gov.laichau.dvc.paper.OfficialPaper;
import vn.gov.laichau.dvc.paper.PaperKind;

/** An official paper made by the system; {@code file} is where it can be read. */
public record PaperView(UUID file, PaperKind kind, String number, Instant madeAt) implements Serializable {

    public static PaperView of(OfficialPaper paper) {
        return new PaperView(paper.getFile().getUuid(), paper.getKind(), paper.getNumber(), paper.getMadeAt());
    }
}
