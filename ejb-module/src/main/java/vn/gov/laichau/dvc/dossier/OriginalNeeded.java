package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** The procedure asks for the original of this paper: it is seen, or it is missing (Điều 9.2, 10.1). */
public class OriginalNeeded extends DomainException {

    private static final long serialVersionUID = 1L;

    OriginalNeeded(String name) {
        super(name);
    }
}
