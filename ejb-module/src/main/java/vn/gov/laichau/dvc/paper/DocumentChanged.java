package vn.gov.laichau.dvc.paper;

import vn.gov.laichau.dvc.shared.DomainException;

/** The document is not the one that was shown any more. */
public class DocumentChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    DocumentChanged() {
        super();
    }
}
