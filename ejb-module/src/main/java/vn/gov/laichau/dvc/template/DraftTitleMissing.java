package vn.gov.laichau.dvc.template;

import vn.gov.laichau.dvc.shared.DomainException;

/** A document has a name. */
public class DraftTitleMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    DraftTitleMissing() {
        super();
    }
}
