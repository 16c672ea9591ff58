package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;

/** One thing that was asked for; {@code paper}: a paper's slot, otherwise a question of the form. */
public record SupplementItemView(String target, boolean paper, String name, SupplementReason reason, String note)
        implements Serializable {
}
