package vn.gov.laichau.dvc.motion;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.gov.laichau.dvc.dossier.MotionKind;
import vn.gov.laichau.dvc.dossier.SupplementItemView;

/** A motion as officers see it; {@code mine}: this officer may decide it now. */
public record MotionView(UUID id, MotionKind kind, MotionState state, String words, String ground, LocalDate day,
        List<SupplementItemView> asks, String askedBy, Instant askedAt, String deciderName, String decidedBy,
        Instant decidedAt, String remark, boolean mine) implements Serializable {

    public boolean isOpen() {
        return state == MotionState.OPEN;
    }
}
