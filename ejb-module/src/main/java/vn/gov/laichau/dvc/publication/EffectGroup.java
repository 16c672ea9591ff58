package vn.gov.laichau.dvc.publication;

import vn.gov.laichau.dvc.dossier.VersionEffect;

/** What another version means for a running dossier (Điều 12.6). */
public enum EffectGroup {
    /** Its answers and papers are as good as before. */
    UNCHANGED,
    /** An answer or a paper is missing, or wrong, that was not before. */
    ASKED_MORE,
    /** An answer, a file or its case has no place any more; it stays in the dossier all the same. */
    WOULD_LOSE;

    static EffectGroup of(VersionEffect effect) {
        if (effect.loses()) {
            return WOULD_LOSE;
        }
        return effect.asksMore() ? ASKED_MORE : UNCHANGED;
    }
}
