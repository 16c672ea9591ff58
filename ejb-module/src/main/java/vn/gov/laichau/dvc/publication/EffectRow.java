package vn.gov.laichau.dvc.publication;

import java.io.Serializable;

import vn.gov.laichau.dvc.dossier.VersionEffect;

/**
 * How many running dossiers of a group can be moved and how many keep their version by law (accepted, or sent to an agency
 * that does not offer the new one), and for those that can be moved: answers and papers asked besides, answers and files
 * without a place.
 */
public record EffectRow(EffectGroup group, long movable, long kept, long askedAnswers, long askedPapers, long lost)
        implements Serializable {

    EffectRow with(VersionEffect effect, boolean mayMove) {
        if (!mayMove) {
            return new EffectRow(group, movable, kept + 1, askedAnswers, askedPapers, lost);
        }
        return new EffectRow(group, movable + 1, kept, askedAnswers + effect.askedAnswers().size(),
                askedPapers + effect.askedPapers().size(),
                lost + effect.lostAnswers().size() + effect.lostPapers().size());
    }
}
