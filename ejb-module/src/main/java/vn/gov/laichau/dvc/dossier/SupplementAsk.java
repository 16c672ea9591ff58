package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;

/** One thing the desk asks for: {@code target} is a paper's slot ({@code paper}) or a field of the form. */
public record SupplementAsk(String target, boolean paper, SupplementReason reason, String note)
        implements Serializable {
}
