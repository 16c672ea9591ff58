package vn.gov.laichau.dvc.publication;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A line of the log: {@code begun} is false while a published version waits for its day. */
public record PublicationLine(PublicationAct act, LocalDate day, Instant at, String who, String reason, EffectTable effect,
        List<EffectGroup> moving, List<GoldenResult> failing, boolean begun, int moved) implements Serializable {
}
