package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** An answer was found not to be enough, and neither is a thing rejected nor is it said what is missing (Điều 7). */
public class ShortfallMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    ShortfallMissing() {
        super();
    }
}
