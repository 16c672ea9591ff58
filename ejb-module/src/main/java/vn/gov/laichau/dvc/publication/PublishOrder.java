package vn.gov.laichau.dvc.publication;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a clerk ordered: the draft as he saw it ({@code seen}, and the seal of the {@link EffectTable}), its first day, the
 * groups of running dossiers that move, what changed in words for applicants, and why golden dossiers may fail.
 */
public record PublishOrder(int seen, String effectSeen, LocalDate from, List<EffectGroup> moving,
        String changeNote, String reasonForFailing) implements Serializable {
}
