package vn.gov.laichau.dvc.paper;

import vn.gov.laichau.dvc.shared.DomainException;

/** Who decides has opened the document first, as it is now. */
public class DocumentNotOpened extends DomainException {

    private static final long serialVersionUID = 1L;

    DocumentNotOpened() {
        super();
    }
}
